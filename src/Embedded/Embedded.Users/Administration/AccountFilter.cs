namespace Embedded.Users.Administration;

/// <summary>Which accounts a list shows.</summary>
internal sealed record AccountFilter
{
    public const int DefaultPageSize = 25;
    public const int LargestPageSize = 100;

    /// <summary>Part of a name or of a mail address.</summary>
    public string? Search { get; init; }

    public string? Role { get; init; }

    public AccountState? State { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;
}
