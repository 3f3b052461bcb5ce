using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using Portal.Editorial.Models;

namespace Portal.Editorial.Services;

/// <summary>Tells of a step: whoever made it, whoever it is for, and the record.</summary>
public sealed class EditorialNews(INotifier notifier, IHtmlLocalizer<EditorialNews> localizer)
{
    /// <param name="item">The draft.</param>
    /// <param name="step">What was done with it.</param>
    /// <param name="author">The id of the account that wrote it.</param>
    public async Task TellAsync(ContentItem item, EditorialStep step, string? author)
    {
        if (Said(item, step) is { } message)
        {
            await notifier.SuccessAsync(message);
        }
    }

    private LocalizedHtmlString? Said(ContentItem item, EditorialStep step) => step.Kind switch
    {
        EditorialStepKinds.Submitted => localizer["Submitted for approval: {0}.", item.DisplayText ?? ""],
        EditorialStepKinds.Withdrawn => localizer["Taken back: {0}. You can go on writing.", item.DisplayText ?? ""],
        EditorialStepKinds.Returned => localizer["Given back with your comment: {0}.", item.DisplayText ?? ""],
        _ => null,
    };
}
