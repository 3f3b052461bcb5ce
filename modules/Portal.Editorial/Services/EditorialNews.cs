using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using Portal.Editorial.AuditTrail;
using Portal.Editorial.Models;

namespace Portal.Editorial.Services;

/// <summary>Tells of a step: whoever made it, whoever it is for, and the audit trail.</summary>
public sealed class EditorialNews(INotifier notifier, EditorialNotices notices, IAuditTrailManager auditTrail, IHtmlLocalizer<EditorialNews> localizer)
{
    /// <param name="item">The draft.</param>
    /// <param name="step">What was done with it.</param>
    /// <param name="author">The id of the account that wrote it.</param>
    public async Task TellAsync(ContentItem item, EditorialStep step, string? author)
    {
        await auditTrail.RecordEventAsync(new AuditTrailContext<AuditTrailEditorialEvent>(
            step.Kind,
            AuditTrailEditorialEvent.Category,
            item.ContentItemId,
            step.UserId,
            step.UserName,
            new AuditTrailEditorialEvent
            {
                ContentItemId = item.ContentItemId,
                ContentItemVersionId = item.ContentItemVersionId,
                ContentType = item.ContentType,
                Title = item.DisplayText ?? "",
                Comment = step.Comment,
            }));
        await notices.SendAsync(item, step, author);
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
