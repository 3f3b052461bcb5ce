using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portal.Meetings.Models;

namespace Portal.Meetings.Services;

/// <summary>What the address of the list of meetings asks for.</summary>
/// <param name="Kind">One of <see cref="MeetingKinds"/>, as in <c>?loai=hoi-thao</c>, or null for every kind.</param>
/// <param name="Year">The year, as in <c>?nam=2026</c>, or null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record MeetingListRequest(string? Kind = null, int? Year = null, int Page = 1)
{
    private const string KindKey = "loai";
    private const string YearKey = "nam";
    private const string PageKey = "page";
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Reads the address; false where it asks for what cannot exist.</summary>
    public static bool TryRead(IQueryCollection query, out MeetingListRequest request)
    {
        ArgumentNullException.ThrowIfNull(query);
        request = new MeetingListRequest();
        if (query.TryGetValue(KindKey, out var slugs))
        {
            var kind = slugs.Count == 1 ? MeetingKinds.All.FirstOrDefault(known => known.Slug == slugs[0]).Kind : null;
            if (kind is null)
            {
                return false;
            }

            request = request with { Kind = kind };
        }

        if (query.ContainsKey(YearKey))
        {
            if (!TryReadNumber(query, YearKey, out var year) || year is < FirstYear or > LastYear)
            {
                return false;
            }

            request = request with { Year = year };
        }

        if (query.ContainsKey(PageKey))
        {
            if (!TryReadNumber(query, PageKey, out var page) || page < 1)
            {
                return false;
            }

            request = request with { Page = page };
        }

        return true;
    }

    /// <summary>The address that asks for this, beginning with <c>~/</c>.</summary>
    public string ToUrl()
    {
        var query = new QueryString();
        query = Kind is null ? query : query.Add(KindKey, MeetingKinds.All.First(known => known.Kind == Kind).Slug);
        query = Year is null ? query : query.Add(YearKey, Year.Value.ToString(CultureInfo.InvariantCulture));
        query = Page == 1 ? query : query.Add(PageKey, Page.ToString(CultureInfo.InvariantCulture));

        return "~/" + MeetingPaths.ListPath + query.ToUriComponent();
    }

    private static bool TryReadNumber(IQueryCollection query, string key, out int number)
    {
        var values = query[key];
        number = 0;

        return values.Count == 1 && int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
