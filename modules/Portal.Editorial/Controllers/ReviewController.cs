using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using Portal.Common.Contents;
using Portal.Editorial.Models;
using Portal.Editorial.Review;
using Portal.Editorial.Services;
using YesSql;
using ISession = YesSql.ISession;

namespace Portal.Editorial.Controllers;

/// <summary>Drafts that wait: read, approved and published, or given back with a comment.</summary>
[Admin]
public sealed class ReviewController(
    ReviewListing listing,
    EditorialFlow flow,
    EditorialActor actor,
    ReviewReader reader,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IClock clock,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<ReviewController> localizer,
    IStringLocalizer<ReviewController> text) : Controller
{
    private const int PageSize = 20;

    /// <summary><c>GET /Admin/Editorial?state=&amp;after=</c>.</summary>
    [Admin("Editorial", "Editorial")]
    [HttpGet]
    public async Task<IActionResult> Index(string? state, string? after)
    {
        var decides = await listing.DecidesAsync(User);
        if (!decides && !await listing.ListsAsync(User))
        {
            return Forbid();
        }

        var shown = EditorialStates.All.Contains(state, StringComparer.Ordinal) ? state! : EditorialStates.Submitted;
        var place = ReviewPlace.Parse(after);
        var (rows, next) = await listing.ReadAsync(decides, shown, place, PageSize);
        var types = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, type => text[type.DisplayName].Value);

        return View(new ReviewListPage(shown, rows, types, place is null, next, decides));
    }

    /// <summary><c>GET /Admin/Editorial/{contentItemId}</c>: a draft to decide about.</summary>
    [Admin("Editorial/{contentItemId}", "EditorialReview")]
    [HttpGet]
    public async Task<IActionResult> Show(string contentItemId)
    {
        var (item, part, refusal) = await FindAsync(contentItemId, forWriter: false);

        return refusal ?? View(nameof(Show), await reader.ReadAsync(item!, part!));
    }

    /// <summary>Publishes the draft, or leaves it to its hour.</summary>
    [Admin("Editorial/{contentItemId}/Approve", "EditorialApprove")]
    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Approve(string contentItemId, string? stamp, string? comment) => DecideAsync(contentItemId, stamp, comment, needsComment: false, async (item, part, said) =>
    {
        if (item.Part<PublishLaterPart>()?.ScheduledPublishUtc is { } hour && hour > clock.UtcNow)
        {
            flow.Approve(part, said);
            await contentManager.SaveDraftAsync(item);
            await notifier.SuccessAsync(localizer["Approved: {0}. It is published by itself at its hour.", Title(item)]);

            return true;
        }

        flow.Keep(part, said);
        await contentManager.PublishAsync(item);
        if (item.Published)
        {
            await notifier.SuccessAsync(localizer["Approved and published: {0}.", Title(item)]);
        }

        return item.Published;
    });

    /// <summary>Gives the draft back with what is to be changed.</summary>
    [Admin("Editorial/{contentItemId}/Return", "EditorialReturn")]
    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Return(string contentItemId, string? stamp, string? comment) => DecideAsync(contentItemId, stamp, comment, needsComment: true, async (item, part, said) =>
    {
        flow.Return(part, said!);
        await contentManager.SaveDraftAsync(item);

        return true;
    });

    /// <summary>Takes one's own draft back before anybody has decided.</summary>
    [Admin("Editorial/{contentItemId}/Withdraw", "EditorialWithdraw")]
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Withdraw(string contentItemId)
    {
        var (item, part, refusal) = await FindAsync(contentItemId, forWriter: true);
        if (refusal is not null)
        {
            return refusal;
        }

        if (part!.Review.State != EditorialStates.Submitted)
        {
            return await GoneAsync();
        }

        flow.Withdraw(part);
        await contentManager.SaveDraftAsync(item!);

        return await StoreAsync(() => RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId }));
    }

    private async Task<IActionResult> DecideAsync(string contentItemId, string? stamp, string? comment, bool needsComment, Func<ContentItem, EditorialPart, string?, Task<bool>> decide)
    {
        var (item, part, refusal) = await FindAsync(contentItemId, forWriter: false);
        if (refusal is not null)
        {
            return refusal;
        }

        var said = CommentText.Of(comment);
        if (said?.Length > EditorialPart.LongestComment)
        {
            return await RefuseCommentAsync(item!, part!, comment, text["The message has {0} characters; at most {1} are kept. Shorten it.", said.Length, EditorialPart.LongestComment]);
        }

        if (stamp != ReviewReader.StampOf(item!))
        {
            return await AskAgainAsync(item!, part!, comment, text["The draft was changed while you were reading. This is how it stands now: read it again before you decide."]);
        }

        if (needsComment && said is null)
        {
            return await RefuseCommentAsync(item!, part!, comment, text["Write what is to be changed before you give it back."]);
        }

        return await decide(item!, part!, said)
            ? await StoreAsync(() => RedirectToAction(nameof(Index)))
            : await AskAgainAsync(item!, part!, comment, text["It cannot be published now."]);
    }

    private async Task<IActionResult> StoreAsync(Func<IActionResult> next)
    {
        try
        {
            await session.SaveChangesAsync();

            return next();
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(localizer["Somebody else was at work on it at the same moment. Look at it, and try again."]);

            return RedirectToAction(nameof(Index));
        }
    }

    private async Task<(ContentItem? Item, EditorialPart? Part, IActionResult? Refusal)> FindAsync(string contentItemId, bool forWriter)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item || item.Part<EditorialPart>() is not { } part)
        {
            return (null, null, NotFound());
        }

        if (forWriter ? !actor.Owns(item) : !await actor.MayDecideAsync(item))
        {
            return (null, null, Forbid());
        }

        return part.Review.State is null || item.Published ? (null, null, await GoneAsync()) : (item, part, null);
    }

    private async Task<IActionResult> GoneAsync()
    {
        await notifier.InformationAsync(localizer["It no longer waits: somebody has published it or taken it back in the meantime."]);

        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> AskAgainAsync(ContentItem item, EditorialPart part, string? comment, string error)
    {
        await session.CancelAsync();
        Response.StatusCode = StatusCodes.Status409Conflict;

        return View(nameof(Show), await reader.ReadAsync(item, part, comment, error));
    }

    private async Task<IActionResult> RefuseCommentAsync(ContentItem item, EditorialPart part, string? comment, string error)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return View(nameof(Show), await reader.ReadAsync(item, part, comment, commentError: error));
    }

    private string Title(ContentItem item) => string.IsNullOrWhiteSpace(item.DisplayText) ? text["(without a title)"] : item.DisplayText;
}
