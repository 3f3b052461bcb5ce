using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portal.Associations.Models;
using Portal.Associations.Names;

namespace Portal.Associations.Services;

/// <summary>What the address of the directory asks for.</summary>
/// <param name="Field">A field of activity by its name in addresses, as in <c>?linh-vuc=y-duoc</c>, or null for all.</param>
/// <param name="Status">One of <see cref="AssociationStatuses"/>, as in <c>?tinh-trang=dang-hoat-dong</c>, or null for all.</param>
/// <param name="Query">Words of a name, as in <c>?q=…</c>, or null.</param>
/// <param name="Letter">A letter in lower case, as in <c>?chu-cai=đ</c>, or null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record DirectoryRequest(string? Field = null, string? Status = null, string? Query = null, string? Letter = null, int Page = 1)
{
    private const string FieldKey = "linh-vuc";
    private const string StatusKey = "tinh-trang";
    private const string QueryKey = "q";
    private const string LetterKey = "chu-cai";
    private const string PageKey = "page";
    private const int LongestQuery = 100;

    /// <summary>The name in addresses of the status that is asked for; empty for all.</summary>
    public string StatusSlug => AssociationStatuses.All.FirstOrDefault(known => known.Status == Status).Slug ?? "";

    /// <summary>Reads the address; false where it asks for what cannot exist. A form sends what is not chosen as nothing.</summary>
    public static bool TryRead(IQueryCollection query, out DirectoryRequest request)
    {
        ArgumentNullException.ThrowIfNull(query);
        request = new DirectoryRequest();
        var words = query[QueryKey].ToString().Trim();
        var slug = query[StatusKey].ToString();
        var status = AssociationStatuses.All.FirstOrDefault(known => known.Slug == slug).Status;
        var letter = query[LetterKey].ToString();
        var page = 1;
        if ((slug.Length > 0 && status is null)
            || (letter.Length > 0 && DirectoryLetters.PositionOf(letter) == DirectoryLetters.None)
            || (query.TryGetValue(PageKey, out var pages)
                && (pages.Count != 1 || !int.TryParse(pages[0], NumberStyles.None, CultureInfo.InvariantCulture, out page) || page < 1)))
        {
            return false;
        }

        request = new DirectoryRequest(
            query[FieldKey].ToString() is { Length: > 0 } field ? field : null,
            status,
            words.Length == 0 ? null : words[..Math.Min(words.Length, LongestQuery)],
            letter.Length == 0 ? null : letter,
            page);

        return true;
    }

    /// <summary>The address that asks for this, beginning with <c>~/</c>.</summary>
    public string ToUrl()
    {
        var query = new QueryString();
        query = Field is null ? query : query.Add(FieldKey, Field);
        query = Status is null ? query : query.Add(StatusKey, StatusSlug);
        query = Query is null ? query : query.Add(QueryKey, Query);
        query = Letter is null ? query : query.Add(LetterKey, Letter);
        query = Page == 1 ? query : query.Add(PageKey, Page.ToString(CultureInfo.InvariantCulture));

        return "~/" + AssociationPaths.DirectoryPath + query.ToUriComponent();
    }
}
