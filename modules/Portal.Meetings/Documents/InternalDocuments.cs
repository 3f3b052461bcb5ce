using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Settings;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;
using YesSql;

namespace Portal.Meetings.Documents;

/// <summary>Tells which files of the media library belong to internal meetings.</summary>
internal sealed class InternalDocuments(ISession session, IContentDefinitionManager definitions)
{
    /// <summary>Whether an internal meeting has the file, published or in draft, and no published public meeting has it too.</summary>
    public async Task<bool> ContainsAsync(string path)
    {
        if (!await CanBeAttachedAsync(path))
        {
            return false;
        }

        var normalized = DocumentPath.Normalize(path);

        return await session.QueryIndex<MeetingDocumentIndex>(index => index.Path == normalized && index.IsInternal == true).FirstOrDefaultAsync() is not null
            && await session.QueryIndex<MeetingDocumentIndex>(index => index.Path == normalized && index.IsInternal == false && index.Published == true).FirstOrDefaultAsync() is null;
    }

    /// <summary>Pictures, which pages ask for by the dozen, cost no look-up unless the field takes pictures.</summary>
    private async Task<bool> CanBeAttachedAsync(string path)
    {
        var part = await definitions.GetPartDefinitionAsync(nameof(Meeting));
        var field = part?.Fields.FirstOrDefault(candidate => candidate.Name == nameof(Meeting.Documents));

        return field?.GetSettings<MediaFieldSettings>().AllowedExtensions is not { Length: > 0 } extensions
            || extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
    }
}
