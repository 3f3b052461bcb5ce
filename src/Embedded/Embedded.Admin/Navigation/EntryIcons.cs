using OrchardCore.Navigation;

namespace Embedded.Admin.Navigation;

/// <summary>
/// Finds an entry's icon. Modules name one as they would for Orchard's own admin, by a class such as
/// <c>icon-class-fa-newspaper</c>; this runtime draws the like of it from its own set.
/// </summary>
internal static class EntryIcons
{
    private const string Other = "dot";

    private static readonly Dictionary<string, string> _byClass = new(StringComparer.Ordinal)
    {
        ["fa-house"] = "house",
        ["fa-newspaper"] = "newspaper",
        ["fa-calendar-days"] = "calendar-days",
        ["fa-list-check"] = "list-checks",
        ["fa-building-columns"] = "landmark",
        ["fa-people-group"] = "users",
        ["fa-images"] = "images",
        ["fa-sitemap"] = "network",
        ["fa-users"] = "user-cog",
        ["fa-user-shield"] = "shield-check",
        ["fa-gear"] = "settings",
        ["fa-inbox"] = "inbox",
        ["fa-tags"] = "tags",
        ["fa-file-lines"] = "file-text",
        ["fa-clock-rotate-left"] = "history",
        ["fa-trash-can"] = "trash-2",
        ["fa-link"] = "link",
    };

    public static string Of(MenuItem item) => item.Classes
        .Where(name => name.StartsWith(NavigationConstants.CssClassPrefix, StringComparison.Ordinal))
        .Select(name => _byClass.GetValueOrDefault(name[NavigationConstants.CssClassPrefix.Length..]))
        .FirstOrDefault(icon => icon is not null) ?? Other;
}
