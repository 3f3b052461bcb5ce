using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using Portal.Associations.Models;
using Portal.Associations.ViewModels;
using Portal.Common.Contents;

namespace Portal.Associations.Services;

/// <summary>Makes of stored associations what lists show.</summary>
public sealed class AssociationPresenter(AssociationTexts texts, Disciplines disciplines)
{
    /// <summary>What lists show of an association.</summary>
    public async Task<AssociationSummary> SummarizeAsync(ContentItem contentItem)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        var association = contentItem.Part<Association>() ?? new Association();
        var path = contentItem.Part<AutoroutePart>()?.Path;

        return new AssociationSummary
        {
            ContentItem = contentItem,
            Name = contentItem.DisplayText ?? "",
            ShortName = Some(association.ShortName.Text),
            Url = string.IsNullOrEmpty(path) ? "~/Contents/ContentItems/" + contentItem.ContentItemId : "~/" + path,
            EmblemPath = association.Emblem.Paths?.FirstOrDefault(),
            EmblemText = association.Emblem.MediaTexts?.FirstOrDefault(),
            FieldText = await disciplines.NameOfAsync(association.Field.TermContentItemIds?.FirstOrDefault()),
            Status = association.Status.Text is { Length: > 0 } status ? status : AssociationStatuses.Active,
            StatusText = texts.Status(association.Status.Text),
            MembersText = AssociationTexts.Members(association.MemberCount.Value),
            TermText = AssociationTexts.Term(association.Term.Text),
        };
    }

    /// <summary>What lists show of several associations, in their order.</summary>
    public async Task<IReadOnlyList<AssociationSummary>> SummarizeAsync(IEnumerable<ContentItem> contentItems)
    {
        ArgumentNullException.ThrowIfNull(contentItems);
        var summaries = new List<AssociationSummary>();
        foreach (var contentItem in contentItems)
        {
            summaries.Add(await SummarizeAsync(contentItem));
        }

        return summaries;
    }

    internal static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
