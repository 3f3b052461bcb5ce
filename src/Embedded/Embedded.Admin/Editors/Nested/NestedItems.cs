using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Editors.Nested;

/// <summary>Edits the items inside another item: each by the editor of its own type, under a prefix of its own.</summary>
internal sealed partial class NestedItems(IServiceProvider services, IContentManager contentManager, IHttpContextAccessor accessor, IStringLocalizer<NestedItems> localizer)
{
    /// <summary>Items with a prefix that cannot be in a form, as imported ones may have, get another one.</summary>
    public static NestedItem[] Of(IEnumerable<ContentItem> items) =>
        [.. items.Select(item => new NestedItem(Prefix().IsMatch(item.ContentItemId ?? "") ? item.ContentItemId! : NewPrefix(), item))];

    /// <summary>Writes what was posted into the items. Null when the form cannot be what the editor sent; that is told then.</summary>
    public async Task<NestedItem[]?> UpdateAsync(
        string prefix,
        PostedItems posted,
        IReadOnlyList<ContentItem> stored,
        IReadOnlyList<ContentTypeDefinition> types,
        UpdatePartEditorContext context)
    {
        if (!IsWhole(posted, stored, types))
        {
            context.Updater.ModelState.AddModelError(prefix, localizer["{0}: the form does not fit what is stored. Reload the page and enter the change again.", context.TypePartDefinition.DisplayName()]);

            return null;
        }

        // The display manager runs this editor's driver, so it cannot be had in a constructor.
        var display = services.GetRequiredService<IContentItemDisplayManager>();
        List<NestedItem> items = [];
        foreach (var (itemPrefix, type, id) in posted.Prefixes.Zip(posted.ContentTypes, posted.ContentItems))
        {
            var existing = stored.FirstOrDefault(item => item.ContentItemId == id && item.ContentType == type);
            var item = existing ?? await contentManager.NewAsync(type);
            await display.UpdateEditorAsync(item, context.Updater, isNew: existing is null, htmlFieldPrefix: itemPrefix);
            items.Add(new NestedItem(itemPrefix, item));
        }

        return EditorCommand.For(prefix, accessor.HttpContext?.Request) is { } command ? [.. await ChangeAsync(items, command, types)] : [.. items];
    }

    /// <summary>The rows of the form, each with the editor of its item.</summary>
    public async Task<IReadOnlyList<NestedItemRow>> RowsAsync(IEnumerable<NestedItem> items, IReadOnlyList<ContentTypeDefinition> types, BuildPartEditorContext context)
    {
        var display = services.GetRequiredService<IContentItemDisplayManager>();
        List<NestedItemRow> rows = [];
        foreach (var item in items)
        {
            var type = types.FirstOrDefault(one => one.Name == item.Item.ContentType);
            if (type is not null)
            {
                rows.Add(new NestedItemRow(item, type, await display.BuildEditorAsync(item.Item, context.Updater, item.IsNew, htmlFieldPrefix: item.Prefix)));
            }
        }

        return rows;
    }

    private static bool IsWhole(PostedItems posted, IReadOnlyList<ContentItem> stored, IReadOnlyList<ContentTypeDefinition> types) =>
        posted.Prefixes.Length == posted.ContentTypes.Length
        && posted.Prefixes.Length == posted.ContentItems.Length
        && posted.Prefixes.Distinct(StringComparer.OrdinalIgnoreCase).Count() == posted.Prefixes.Length
        && posted.Prefixes.All(prefix => Prefix().IsMatch(prefix ?? ""))
        && posted.ContentTypes.All(name => types.Any(type => type.Name == name) || stored.Any(item => item.ContentType == name));

    private async Task<IEnumerable<NestedItem>> ChangeAsync(List<NestedItem> items, EditorCommand command, IReadOnlyList<ContentTypeDefinition> types)
    {
        if (command.Operation == NestedOperations.Add)
        {
            return types.Any(type => type.Name == command.Argument)
                ? items.Append(new NestedItem(NewPrefix(), await contentManager.NewAsync(command.Argument), IsNew: true, IsChanged: true))
                : items;
        }

        var index = items.FindIndex(item => item.Prefix == command.Argument);
        if (index < 0)
        {
            return items;
        }

        var item = items[index];
        items.RemoveAt(index);
        if (command.Operation is NestedOperations.Up or NestedOperations.Down)
        {
            items.Insert(Math.Clamp(command.Operation == NestedOperations.Up ? index - 1 : index + 1, 0, items.Count), item with { IsChanged = true });
        }

        return items;
    }

    private static string NewPrefix() => Guid.NewGuid().ToString("N");

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
