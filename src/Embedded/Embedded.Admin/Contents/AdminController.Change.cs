using Embedded.Admin.Contents.Versions;
using Embedded.Admin.Editors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Routing;

namespace Embedded.Admin.Contents;

/// <content>Buttons inside an editor: they change its form, with all that was typed kept and nothing stored or judged.</content>
public sealed partial class AdminController
{
    /// <summary>Shows the form of a new item again, as one of its buttons changed it.</summary>
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    [HttpPost]
    [ActionName(Create)]
    [FormValueRequired(EditorCommand.FormKey)]
    public async Task<IActionResult> ChangeNewAsync(string id)
        => await NewItemAsync(id) is { } item ? await ChangeAsync(item, Create, isNew: true) : NotFound();

    /// <summary>Shows the form of an item again, as one of its buttons changed it.</summary>
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    [HttpPost]
    [ActionName(Edit)]
    [FormValueRequired(EditorCommand.FormKey)]
    public async Task<IActionResult> ChangeAsync(string contentItemId)
        => await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { } item ? await ChangeAsync(item, Edit, isNew: false) : NotFound();

    private async Task<IActionResult> ChangeAsync(ContentItem item, string view, bool isNew)
    {
        if (!await MayAsync(CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var editor = await display.UpdateEditorAsync(item, updater.ModelUpdater, isNew);
        await session.CancelAsync();
        foreach (var entry in ModelState.Values)
        {
            // The officer is still typing: what is wrong is said when the item is to be stored.
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return await ShowEditorAsync(view, editor, EditorStamp.Sent(Request));
    }
}
