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

    /// <summary>The terms that the list can be narrowed to.</summary>
    public required IReadOnlyList<ListTerm> Terms { get; init; }

    /// <summary>The names of accounts that the list can be narrowed to; none where the reader edits nothing that others own.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    /// <summary>The work on a whole list that the reader has not seen the end of; null where there is none.</summary>
    public required string? Running { get; init; }

    /// <summary>Whether items that were stored before an upgrade are still on their way into the list.</summary>
    public required bool IsFilling { get; init; }

    /// <summary>What the list is narrowed to, as the page's form shows it again.</summary>
    public required ContentListAddress Address { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public required bool IsNarrowed { get; init; }

    /// <summary>Whether more than words narrows or sorts the list; where there is little room, only then are all filters shown at once.</summary>
    public bool HasMoreThanWords => (Address.Type ?? Address.Status ?? Address.Term ?? Address.From ?? Address.To ?? Address.Owner ?? Address.Sort) is not null;

    /// <summary>Whether the address held anything that the list does not know.</summary>
    public required bool IsUnderstood { get; init; }

    /// <summary>The page's items.</summary>
    public required IReadOnlyList<ContentListRow> Rows { get; init; }

    /// <summary>The place before this page; null on the first.</summary>
    public required string? Before { get; init; }

    /// <summary>The place after this page; null on the last.</summary>
    public required string? After { get; init; }

    /// <summary>The parameters of an address of this list.</summary>
    public Dictionary<string, string?> Parameters(string? before = null, string? after = null) => Parameters(ContentType, Address, before, after);

    /// <summary>The parameters of an address of a list.</summary>
    public static Dictionary<string, string?> Parameters(string? contentType, ContentListAddress address, string? before = null, string? after = null) => new()
    {
        ["contentTypeId"] = contentType,
        ["q"] = address.Q,
        ["type"] = address.Type,
        ["status"] = address.Status,
        ["term"] = address.Term,
        ["dates"] = address.Dates,
        ["from"] = address.From,
        ["to"] = address.To,
        ["mine"] = address.Mine,
        ["owner"] = address.Owner,
        ["sort"] = address.Sort,
        ["before"] = before,
        ["after"] = after,
    };
}
