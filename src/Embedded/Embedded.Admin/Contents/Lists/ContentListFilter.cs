namespace Embedded.Admin.Contents.Lists;

/// <summary>What a list is asked for. What an address holds beside that is left out, and <see cref="IsUnderstood"/> tells so.</summary>
internal sealed record ContentListFilter(
    string Text,
    string? Type,
    ContentStatus? Status,
    bool IsMine,
    ContentOrder Order,
    ListPlace? Before,
    ListPlace? After,
    bool IsUnderstood)
{
    public const int LongestText = 200;

    public const int MostWords = 8;

    private const int LongestPlace = 400;

    public bool IsNarrowed => Text.Length > 0 || Type is not null || Status is not null || IsMine;

    public static ContentListFilter Parse(ContentListAddress address, IReadOnlyCollection<string> types)
    {
        var text = Clean(address.Q);
        var type = Clean(address.Type);
        var status = Clean(address.Status);
        var sort = Clean(address.Sort);
        var mine = Clean(address.Mine);
        var order = Named<ContentOrder>(sort);
        var before = Place(address.Before, order ?? default);
        var after = before is null ? Place(address.After, order ?? default) : null;
        var known = new ContentListFilter(
            text.Length > LongestText ? text[..LongestText] : text,
            types.Contains(type) ? type : null,
            Named<ContentStatus>(status),
            mine == "true",
            order ?? default,
            before,
            after,
            IsUnderstood: true);

        return known with
        {
            IsUnderstood = text.Length <= LongestText
                && (type.Length == 0) == (known.Type is null)
                && (status.Length == 0) == (known.Status is null)
                && (sort.Length == 0) == (order is null)
                && mine is "" or "true" or "false"
                && (before is not null || string.IsNullOrEmpty(address.Before))
                && (before is not null || after is not null || string.IsNullOrEmpty(address.After)),
        };
    }

    private static ListPlace? Place(string? text, ContentOrder order)
        => Clean(text) is { Length: > 0 and <= LongestPlace } place ? ListPlace.Parse(place, order) : null;

    private static T? Named<T>(string name)
        where T : struct, Enum
        => Enum.GetValues<T>().Where(value => string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault();

    /// <summary>No title holds a control character, and some databases refuse to look for one.</summary>
    private static string Clean(string? text) => string.Concat((text ?? "").Where(character => !char.IsControl(character) && !char.IsSurrogate(character))).Trim();
}
