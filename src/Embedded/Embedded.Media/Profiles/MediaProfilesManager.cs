using OrchardCore.Documents;
using OrchardCore.Media.Models;

namespace OrchardCore.Media.Services;

/// <summary>Reads and changes the media profiles of a site.</summary>
public class MediaProfilesManager(IDocumentManager<MediaProfilesDocument> documentManager)
{
    /// <summary>The document to change.</summary>
    public Task<MediaProfilesDocument> LoadMediaProfilesDocumentAsync() => documentManager.GetOrCreateMutableAsync();

    /// <summary>The document to read, shared by all who read it.</summary>
    public Task<MediaProfilesDocument> GetMediaProfilesDocumentAsync() => documentManager.GetOrCreateImmutableAsync();

    public async Task RemoveMediaProfileAsync(string name)
    {
        var document = await LoadMediaProfilesDocumentAsync();
        if (document.MediaProfiles.Remove(name))
        {
            await documentManager.UpdateAsync(document);
        }
    }

    public async Task UpdateMediaProfileAsync(string name, MediaProfile mediaProfile)
    {
        var document = await LoadMediaProfilesDocumentAsync();
        document.MediaProfiles[name] = mediaProfile;
        await documentManager.UpdateAsync(document);
    }
}
