using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portal.Articles.Models;

namespace Portal.Articles.Services;

/// <summary>What the address of a list asks for: a page, and at the list of all news a month or an author.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Month">The month, as in <c>?thang=2026-11</c>.</param>
/// <param name="Author">The pen name, as in <c>?tac-gia=…</c>.</param>
internal sealed record ArticleListRequest(int Page, Month? Month, string? Author)
{
    public const string PageKey = "page";

    public const string MonthKey = "thang";

    public const string AuthorKey = "tac-gia";

    public static bool Concerns(IQueryCollection query) => query.ContainsKey(PageKey) || query.ContainsKey(MonthKey) || query.ContainsKey(AuthorKey);

    /// <summary>Reads the address; false where it asks for what cannot exist.</summary>
    public static bool TryRead(IQueryCollection query, out ArticleListRequest request)
    {
        request = new(1, null, null);
        var page = 1;
        if (query.TryGetValue(PageKey, out var pages)
            && (pages.Count != 1 || !int.TryParse(pages[0], NumberStyles.None, CultureInfo.InvariantCulture, out page) || page < 1))
        {
            return false;
        }

        Month? month = null;
        if (query.TryGetValue(MonthKey, out var months))
        {
            if (months.Count != 1 || !Models.Month.TryParse(months[0], out var asked))
            {
                return false;
            }

            month = asked;
        }

        string? author = null;
        if (query.TryGetValue(AuthorKey, out var authors))
        {
            author = authors.Count == 1 ? authors[0]?.Trim() : null;
            if (string.IsNullOrEmpty(author) || author.Length > Indexes.ArticleIndex.MaxTextSize)
            {
                return false;
            }
        }

        request = new(page, month, author);

        return true;
    }

    /// <summary>The query string of another page of the same list; the first page has none of its own.</summary>
    public string QueryStringOf(int page)
    {
        var query = new QueryString();
        if (Month is { } month)
        {
            query = query.Add(MonthKey, month.ToString());
        }

        if (Author is { } author)
        {
            query = query.Add(AuthorKey, author);
        }

        return (page > 1 ? query.Add(PageKey, page.ToString(CultureInfo.InvariantCulture)) : query).ToUriComponent();
    }
}
