using OrchardCore.Navigation;

namespace Embedded.Admin.Navigation;

/// <summary>One entry of the admin's menu.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads; null when it only groups others.</param>
/// <param name="Icon">The name of a symbol of TheAdmin's icon file.</param>
/// <param name="IsCurrent">Whether it leads to the present page.</param>
/// <param name="Entries">What is below it.</param>
public sealed record AdminNavigationEntry(string Text, string? Href, string Icon, bool IsCurrent, IReadOnlyList<AdminNavigationEntry> Entries)
{
    private const string IndexPage = "/Index";

    /// <summary>Whether the present page is below this entry.</summary>
    public bool HoldsCurrent => IsCurrent || Entries.Any(entry => entry.HoldsCurrent);

    internal static IReadOnlyList<AdminNavigationEntry> ListOf(IReadOnlyList<MenuItem> items, string address, string home)
    {
        var current = CurrentOf(items, address, home);

        return [.. items.Select(item => Of(item, current))];
    }

    private static AdminNavigationEntry Of(MenuItem item, string? current)
    {
        var href = item.Href is { Length: > 0 } and not "#" ? item.Href : null;

        return new(
            item.Text?.Value ?? "",
            href,
            EntryIcons.Of(item),
            href is not null && href == current,
            [.. item.Items.Select(child => Of(child, current))]);
    }

    // A page below an entry's address (an item of its list, say) belongs to the entry with the longest such address.
    // Every page is below the admin's first one: that belongs to nothing but itself.
    private static string? CurrentOf(IReadOnlyList<MenuItem> items, string address, string home) => Addresses(items)
        .Where(href => string.Equals(href, home, StringComparison.OrdinalIgnoreCase) ? string.Equals(address, home, StringComparison.OrdinalIgnoreCase) : IsBelow(address, FolderOf(href)))
        .MaxBy(href => href.Length);

    private static bool IsBelow(string address, string folder)
        => address.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && (address.Length == folder.Length || address[folder.Length] is '/' or '?' or '&');

    /// <summary>The page "Users/Index" stands for all pages of "Users".</summary>
    private static string FolderOf(string href) => href.EndsWith(IndexPage, StringComparison.OrdinalIgnoreCase) ? href[..^IndexPage.Length] : href;

    private static IEnumerable<string> Addresses(IEnumerable<MenuItem> items) => items
        .SelectMany(item => Addresses(item.Items).Prepend(item.Href ?? "#"))
        .Where(href => href.Length > 1);
}
