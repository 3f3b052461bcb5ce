using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Portal.Editorial.Models;

namespace Portal.Editorial.Services;

/// <summary>Notifies whoever has to do something next, in the admin and by mail as each of them has chosen.</summary>
public sealed class EditorialNotices(
    INotificationService notifications,
    Approvers approvers,
    IUserService users,
    LinkGenerator links,
    IHttpContextAccessor accessor,
    HtmlEncoder encoder,
    IStringLocalizer<EditorialNotices> localizer)
{
    // The names of the admin's routes lead only from pages of their own area.
    private static readonly (string Area, string Controller, string Action) s_review = ("Portal.Editorial", "Review", "Show");
    private static readonly (string Area, string Controller, string Action) s_editor = ("OrchardCore.Contents", "Admin", "Edit");

    /// <param name="item">The draft.</param>
    /// <param name="step">What was done with it.</param>
    /// <param name="author">The id of the account that wrote it.</param>
    public async Task SendAsync(ContentItem item, EditorialStep step, string? author)
    {
        var title = string.IsNullOrWhiteSpace(item.DisplayText) ? localizer["(without a title)"].Value : item.DisplayText;
        switch (step.Kind)
        {
            case EditorialStepKinds.Submitted:
                var waits = Message(item, step, title, localizer["Waits for approval: {0}", title], localizer["{0} submitted \"{1}\" for approval.", step.UserName ?? "–", title], s_review);
                foreach (var approver in await approvers.OfAsync(item, step.UserId))
                {
                    await notifications.SendAsync(approver, waits);
                }

                break;
            case EditorialStepKinds.Returned when await AuthorAsync(author, step) is { } writer:
                await notifications.SendAsync(writer, Message(item, step, title, localizer["Given back: {0}", title], localizer["{0} gave \"{1}\" back to you.", step.UserName ?? "–", title], s_editor));
                break;
            case EditorialStepKinds.Approved when await AuthorAsync(author, step) is { } writer:
                var said = item.Published
                    ? localizer["\"{0}\" is approved and published.", title]
                    : localizer["\"{0}\" is approved and will be published at its hour.", title];
                await notifications.SendAsync(writer, Message(item, step, title, localizer["Approved: {0}", title], said, s_editor));
                break;
        }
    }

    private async Task<IUser?> AuthorAsync(string? author, EditorialStep step)
        => author is { Length: > 0 } && author != step.UserId ? await users.GetUserByUniqueIdAsync(author) : null;

    private NotificationMessage Message(ContentItem item, EditorialStep step, string title, string subject, string said, (string Area, string Controller, string Action) page)
    {
        var address = accessor.HttpContext is { } http ? links.GetUriByAction(http, page.Action, page.Controller, new { area = page.Area, contentItemId = item.ContentItemId }) : null;
        var comment = step.Comment is null ? "" : localizer["Message: {0}", step.Comment].Value;
        var html = $"<p>{encoder.Encode(said)}</p>";
        if (comment.Length > 0)
        {
            html += $"<p>{string.Join("<br>", comment.Split('\n').Select(encoder.Encode))}</p>";
        }

        if (address is not null)
        {
            html += $"<p><a href=\"{encoder.Encode(address)}\">{encoder.Encode(title)}</a></p>";
        }

        return new NotificationMessage
        {
            Subject = subject,
            Summary = said,
            TextBody = string.Join("\n\n", new[] { said, comment, address ?? "" }.Where(line => line.Length > 0)),
            HtmlBody = html,
            IsHtmlPreferred = true,
        };
    }
}
