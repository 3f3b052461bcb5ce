using System.Text.Json.Nodes;
using Embedded.Caching;
using Embedded.Contents.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Menu.Models;
using OrchardCore.Security.Permissions;

namespace Embedded.Display.Menus;

/// <summary>Which items of a menu the visitor may see. Targets are read all at once, however many a menu has.</summary>
internal sealed class VisibleMenuItems(
    IContentManager contentManager,
    IAuthorizationService authorization,
    IHttpContextAccessor httpContextAccessor,
    PageDependencies dependencies)
{
    private readonly Dictionary<string, ContentItem?> _targets = new(StringComparer.Ordinal);

    public async Task LoadTargetsAsync(IEnumerable<ContentItem> items)
    {
        var targets = TargetsBelow(items).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var id in targets)
        {
            // Another menu of the page may have read the target before; this one depends on it too.
            dependencies.Add(ContentItemTags.Of(id));
        }

        var ids = targets.Where(id => !_targets.ContainsKey(id)).ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        var found = (await contentManager.GetAsync(ids)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            _targets[id] = found.GetValueOrDefault(id);
        }
    }

    public async Task<bool> IsVisibleAsync(ContentItem item)
    {
        if (httpContextAccessor.HttpContext is not { } context || !await HasPermissionAsync(item, context))
        {
            return false;
        }

        if (TargetOf(item) is not { } id)
        {
            return true;
        }

        // A link to what is not published, or not for this visitor, would only lead to an error page.
        return _targets.GetValueOrDefault(id) is { } target
            && (!ChecksContent(item) || await authorization.AuthorizeAsync(context.User, CommonPermissions.ViewContent, target));
    }

    private async Task<bool> HasPermissionAsync(ContentItem item, HttpContext context)
    {
        if (item.Data["MenuItemPermissionPart"]?["PermissionNames"] is not JsonArray { Count: > 0 } names)
        {
            return true;
        }

        foreach (var name in names)
        {
            if (name?.GetValue<string>() is { Length: > 0 } permission && await authorization.AuthorizeAsync(context.User, new Permission(permission)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ChecksContent(ContentItem item)
        => item.Data[nameof(ContentMenuItemPart)]?["CheckContentPermissions"] is JsonValue value && value.TryGetValue(out bool checks) && checks;

    private static IEnumerable<string> TargetsBelow(IEnumerable<ContentItem> items)
        => items.SelectMany(item => TargetsBelow(item.As<MenuItemsListPart>()?.MenuItems ?? []).Prepend(TargetOf(item) ?? "")).Where(id => id.Length > 0);

    private static string? TargetOf(ContentItem item)
        => item.Data[nameof(ContentMenuItemPart)]?["SelectedContentItem"]?["ContentItemIds"] is JsonArray { Count: > 0 } ids && ids[0] is JsonValue first && first.TryGetValue(out string? id)
            ? id
            : null;
}
