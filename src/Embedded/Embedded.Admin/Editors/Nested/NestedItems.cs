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
    /// <summary>Items with an id that cannot be a prefix in a form, as imported ones may have, get another one.</summary>
    public static NestedItem[] Of(IEnumerable<ContentItem> items, INestedTree? tree = null) =>
        [.. items.Select(item => new NestedItem(Prefix().IsMatch(item.ContentItemId ?? "") ? item.ContentItemId! : NewPrefix(), item) { Children = tree is null ? [] : Of(tree.ChildrenOf(item), tree) })];

    public static string NewPrefix() => Guid.NewGuid().ToString("N");

    /// <summary>Writes what was posted into the items. Null when the form cannot be what the editor sent; that is told then.</summary>
    public async Task<IReadOnlyList<NestedItem>?> UpdateAsync(
        string prefix,
        IEnumerable<ContentItem> stored,
        IReadOnlyList<ContentTypeDefinition> types,
        UpdatePartEditorContext context,
        INestedTree? tree = null)
    {
        var form = new Form([.. Flat(stored, tree)], types, context, tree);
        var items = await UpdateAsync(prefix, form);
        if (items is null)
        {
            context.Updater.ModelState.AddModelError(prefix, localizer["{0}: the form does not fit what is stored. Reload the page and enter the change again.", context.TypePartDefinition.DisplayName()]);
        }

        return items;
    }

    /// <summary>The form's view of the items, each with the editor of its type.</summary>
    public async Task<NestedItemsViewModel> ShowAsync(
        string prefix,
        string label,
        IEnumerable<NestedItem> items,
        IReadOnlyList<ContentTypeDefinition> types,
        BuildPartEditorContext context,
        INestedTree? tree = null,
        string? above = null)
    {
        var display = services.GetRequiredService<IContentItemDisplayManager>();
        List<NestedItemRow> rows = [];
        foreach (var item in items)
        {
            if (types.FirstOrDefault(one => one.Name == item.Item.ContentType) is { } type)
            {
                var editor = await display.BuildEditorAsync(item.Item, context.Updater, item.IsNew, htmlFieldPrefix: item.Prefix);
                var below = tree is null ? null : await ShowAsync($"{item.Prefix}.{tree.Name}", item.Item.DisplayText ?? "", item.Children, types, context, tree, prefix);
                rows.Add(new NestedItemRow(item, type, editor, below));
            }
        }

        return new NestedItemsViewModel(prefix, label, rows, types, above);
    }

    private async Task<IReadOnlyList<NestedItem>?> UpdateAsync(string prefix, Form form)
    {
        var posted = new PostedItems();
        await form.Context.Updater.TryUpdateModelAsync(posted, prefix, view => view.Prefixes, view => view.ContentTypes, view => view.ContentItems);
        if (!posted.IsWhole)
        {
            return null;
        }

        List<NestedItem> items = [];
        foreach (var (itemPrefix, type, id) in posted.Prefixes.Zip(posted.ContentTypes, posted.ContentItems))
        {
            if (await UpdateAsync(itemPrefix, type, id, form) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        if (EditorCommand.For(prefix, accessor.HttpContext?.Request) is { } command)
        {
            await NestedOperations.ApplyAsync(items, command, form.Types, contentManager.NewAsync);
        }

        foreach (var item in form.Tree is null ? [] : items)
        {
            form.Tree!.SetChildren(item.Item, item.Children.Select(child => child.Item));
        }

        return items;
    }

    private async Task<NestedItem?> UpdateAsync(string prefix, string type, string id, Form form)
    {
        var existing = form.Stored.FirstOrDefault(item => item.ContentItemId == id && item.ContentType == type);
        if (!Prefix().IsMatch(prefix ?? "") || !form.Used.Add(prefix!) || (existing is null && form.Types.All(one => one.Name != type)) || (existing is not null && !form.Used.Add(id + ";")))
        {
            return null;
        }

        var item = existing ?? await contentManager.NewAsync(type);

        // The display manager runs this editor's driver, so it cannot be had in a constructor.
        await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, form.Context.Updater, isNew: existing is null, htmlFieldPrefix: prefix!);
        var children = form.Tree is null ? [] : await UpdateAsync($"{prefix}.{form.Tree.Name}", form);

        return children is null ? null : new NestedItem(prefix!, item) { Children = children };
    }

    private static IEnumerable<ContentItem> Flat(IEnumerable<ContentItem> items, INestedTree? tree) =>
        items.SelectMany(item => tree is null ? [item] : Flat(tree.ChildrenOf(item), tree).Prepend(item));

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    /// <summary>What is known while a form is read: an item may move within its tree, but is there once.</summary>
    private sealed record Form(IReadOnlyList<ContentItem> Stored, IReadOnlyList<ContentTypeDefinition> Types, UpdatePartEditorContext Context, INestedTree? Tree)
    {
        public HashSet<string> Used { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
