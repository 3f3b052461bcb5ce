using System.Globalization;

namespace Embedded.Admin.Contents.Lists;

/// <summary>What a list is asked for. What an address holds beside that is left out, and <see cref="IsUnderstood"/> tells so.</summary>
internal sealed record ContentListFilter
{
    public const int LongestText = 200;

    public const int MostWords = 8;

    private const int LongestPlace = 400;

    private const string DateFormat = "yyyy-MM-dd";

    public string Text { get; init; } = "";

    public string? Type { get; init; }

    public ContentStatus? Status { get; init; }

    public ListTerm? Term { get; init; }

    public ContentDates Dates { get; init; }

    /// <summary>The first day, as the site's clock has it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    public bool IsMine { get; init; }

    /// <summary>Whose items are asked for.</summary>
    public ListOwner? Owner { get; init; }

    public ContentOrder Order { get; init; }

    public ListPlace? Before { get; init; }

    public ListPlace? After { get; init; }

    public bool IsUnderstood { get; init; } = true;

    public bool IsNarrowed => Text.Length > 0 || Type is not null || Status is not null || Term is not null || From is not null || To is not null || IsMine || Owner is not null;

    public static ContentListFilter Parse(ContentListAddress address, IReadOnlyCollection<string> types, IReadOnlyCollection<ListTerm> terms, ListOwner? owner)
    {
        var text = AddressText.Clean(address.Q);
        var (type, status, sort, term) = (AddressText.Clean(address.Type), AddressText.Clean(address.Status), AddressText.Clean(address.Sort), AddressText.Clean(address.Term));
        var (dates, from, to, mine) = (AddressText.Clean(address.Dates), AddressText.Clean(address.From), AddressText.Clean(address.To), AddressText.Clean(address.Mine));
        var order = AddressText.Named<ContentOrder>(sort);
        var before = Place(address.Before, order ?? default);
        var after = before is null ? Place(address.After, order ?? default) : null;
        var (first, last) = (Day(from), Day(to));
        var known = new ContentListFilter
        {
            Text = text.Length > LongestText ? text[..LongestText] : text,
            Type = types.Contains(type) ? type : null,
            Status = AddressText.Named<ContentStatus>(status),
            Term = terms.FirstOrDefault(one => one.Id == term),
            Dates = AddressText.Named<ContentDates>(dates) ?? default,
            From = first > last ? last : first,
            To = first > last ? first : last,
            IsMine = mine == "true",
            Owner = owner,
            Order = order ?? default,
            Before = before,
            After = after,
        };

        return known with
        {
            IsUnderstood = text.Length <= LongestText
                && (type.Length == 0) == (known.Type is null)
                && (status.Length == 0) == (known.Status is null)
                && (term.Length == 0) == (known.Term is null)
                && (dates.Length == 0 || AddressText.Named<ContentDates>(dates) is not null)
                && (from.Length == 0) == (first is null)
                && (to.Length == 0) == (last is null)
                && (sort.Length == 0) == (order is null)
                && mine is "" or "true" or "false"
                && (AddressText.Clean(address.Owner).Length == 0) == (owner is null)
                && (before is not null || string.IsNullOrEmpty(address.Before))
                && (before is not null || after is not null || string.IsNullOrEmpty(address.After)),
        };
    }

    /// <summary>The address that asks for the same, from the first page on.</summary>
    public ContentListAddress ToAddress() => new()
    {
        Q = Text.Length == 0 ? null : Text,
        Type = Type,
        Status = Status?.ToString(),
        Term = Term?.Id,
        Dates = Dates == default || (From ?? To) is null ? null : Dates.ToString(),
        From = From?.ToString(DateFormat, CultureInfo.InvariantCulture),
        To = To?.ToString(DateFormat, CultureInfo.InvariantCulture),
        Mine = IsMine ? "true" : null,
        Owner = Owner?.UserName,
        Sort = Order == default ? null : Order.ToString(),
    };

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ListPlace? Place(string? text, ContentOrder order)
        => AddressText.Clean(text) is { Length: > 0 and <= LongestPlace } place ? ListPlace.Parse(place, order) : null;
}
