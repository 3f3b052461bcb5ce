namespace Embedded.Users.Administration;

/// <summary>Which accounts a list shows, and where it begins.</summary>
internal sealed record AccountFilter
{
    public const int LongestSearch = 200;
    public const int PageSize = 25;

    /// <summary>Part of a name or of a mail address.</summary>
    public string? Search { get; init; }

    public string? Role { get; init; }

    public AccountState? State { get; init; }

    /// <summary>The normalised name that the page ends before.</summary>
    public string? Before { get; init; }

    /// <summary>The normalised name that the page begins after.</summary>
    public string? After { get; init; }

    public int Size { get; init; } = PageSize;
}
