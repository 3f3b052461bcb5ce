namespace Embedded.Admin.Contents.Lists;

/// <summary>What the list of items shows.</summary>
public sealed class ContentListViewModel
{
    /// <summary>The form of the page that all buttons of its rows belong to.</summary>
    public const string ActionsForm = "item-actions";

    /// <summary>The type that the page is for; null for all.</summary>
    public required string? ContentType { get; init; }

    /// <summary>The page's heading.</summary>
    public required string? Heading { get; init; }

    /// <summary>Whether the reader may write a new item of the type.</summary>
    public required bool MayCreate { get; init; }

    /// <summary>Whether the reader may delete, and so restore.</summary>
    public required bool HasBin { get; init; }

    /// <summary>What the types that the reader may list are called, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Types { get; init; }

    /// <summary>What the list is narrowed to, as the page's form shows it again.</summary>
    public required ContentListAddress Address { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public required bool IsNarrowed { get; init; }

    /// <summary>Whether the address held anything that the list does not know.</summary>
    public required bool IsUnderstood { get; init; }

    /// <summary>The page's items.</summary>
    public required IReadOnlyList<ContentListRow> Rows { get; init; }

    /// <summary>The place before this page; null on the first.</summary>
    public required string? Before { get; init; }

    /// <summary>The place after this page; null on the last.</summary>
    public required string? After { get; init; }

    /// <summary>The parameters of an address of this list.</summary>
    public Dictionary<string, string?> Parameters(string? before = null, string? after = null) => new()
    {
        ["contentTypeId"] = ContentType,
        ["q"] = Address.Q,
        ["type"] = Address.Type,
        ["status"] = Address.Status,
        ["mine"] = Address.Mine,
        ["sort"] = Address.Sort,
        ["before"] = before,
        ["after"] = after,
    };
}
