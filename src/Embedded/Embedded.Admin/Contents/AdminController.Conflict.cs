using Embedded.Admin.Contents.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents;

/// <content>Two people on one item: the second save overwrites nothing that its author has not seen.</content>
public sealed partial class AdminController
{
    private const string ConflictKey = "Conflict";
    private const string AddressKey = "EditorAddress";

    private async Task<ViewResult> ShowEditorAsync(string view, object editor, string? stamp)
    {
        ViewData[EditorStamp.Key] = stamp;
        if (view == Edit && RouteData.Values["contentItemId"] is string contentItemId)
        {
            await EnterEditorAsync(contentItemId);
        }

        return View(view, editor);
    }

    /// <summary>Shows the form with all that was typed, and what was stored from elsewhere; saved again, it replaces that.</summary>
    private async Task<IActionResult> ShowConflictAsync(ContentItem latest)
    {
        var services = HttpContext.RequestServices;
        var reader = services.GetRequiredService<ItemReader>();
        var (author, time, stamp) = (latest.Author, latest.ModifiedUtc, EditorStamp.Of(latest));
        var stored = await reader.ReadAsync(latest);
        var editor = await display.UpdateEditorAsync(latest, updater.ModelUpdater, isNew: false);
        var typed = await reader.ReadAsync(latest);
        await session.CancelAsync();
        ViewData[ConflictKey] = new EditorConflict(author, author is not null && author == User.Identity?.Name, await LocalAsync(time), ItemDifferences.Between(stored, typed));
        Response.StatusCode = StatusCodes.Status409Conflict;

        return await ShowEditorAsync(Edit, editor, stamp);
    }

    /// <summary>Somebody stored the item in the very moment: the next save finds out what.</summary>
    private async Task<ViewResult> AskAgainAsync(string view, object editor)
    {
        ModelState.AddModelError("", localizer["Somebody else stored this at the same moment. Nothing of yours was stored yet: save again."].Value);
        Response.StatusCode = StatusCodes.Status409Conflict;

        return await ShowEditorAsync(view, editor, EditorStamp.Sent(Request));
    }

    private async Task<DateTimeOffset?> LocalAsync(DateTime? time) => time is { } known
        ? await HttpContext.RequestServices.GetRequiredService<ILocalClock>().ConvertToLocalAsync(known)
        : null;
}
