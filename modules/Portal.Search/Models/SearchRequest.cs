using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Portal.Search.Models;

/// <summary>What a visitor asks for; without terms, nothing yet. A part of the address that makes no sense is left out.</summary>
public sealed record SearchRequest(string Terms, string? ContentType, string? CategoryId, int? Year, int Page)
{
    private const int MaxTerms = 200;

    private const int MaxPage = 100;

    private const int FirstYear = 1990;

    private const int LastYear = 2100;

    /// <summary>Reads the address's query.</summary>
    public static SearchRequest Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = query["q"].ToString().Trim();
        var type = query["loai"].ToString();
        var category = query["chuyen-muc"].ToString();

        return new SearchRequest(
            terms.Length > MaxTerms ? terms[..MaxTerms] : terms,
            SearchedTypes.All.Contains(type, StringComparer.Ordinal) ? type : null,
            category.Length is > 0 and <= 26 && category.All(char.IsAsciiLetterOrDigit) ? category : null,
            Number(query["nam"].ToString(), FirstYear, LastYear),
            Number(query["trang"].ToString(), 1, MaxPage) ?? 1);
    }

    /// <summary>The query of an address, for another page of the same search.</summary>
    public string QueryOf(int page)
    {
        var query = QueryString.Create("q", Terms);
        query = ContentType is null ? query : query.Add("loai", ContentType);
        query = CategoryId is null ? query : query.Add("chuyen-muc", CategoryId);
        query = Year is null ? query : query.Add("nam", Year.Value.ToString(CultureInfo.InvariantCulture));

        return (page == 1 ? query : query.Add("trang", page.ToString(CultureInfo.InvariantCulture))).ToUriComponent();
    }

    private static int? Number(string text, int first, int last)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= first && number <= last ? number : null;
}
