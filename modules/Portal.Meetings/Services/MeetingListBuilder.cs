using System.Globalization;
using OrchardCore.Modules;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Fills the list of meetings.</summary>
public sealed class MeetingListBuilder(IMeetingQueries queries, MeetingPresenter presenter, MeetingTexts texts, ILocalClock localClock)
{
    private const int MostUpcoming = 30;

    private const int MostYears = 60;

    /// <summary>Fills the model with one page; false where there is no such page.</summary>
    public async Task<bool> BuildAsync(MeetingListViewModel model, string? kind, int? year, int page, int pageSize, MeetingAudience audience)
    {
        ArgumentNullException.ThrowIfNull(model);
        var filter = new MeetingFilter(audience, kind);
        if (year is { } wanted)
        {
            filter = filter with { FromUtc = await YearStartAsync(wanted), ToUtc = await YearStartAsync(wanted + 1) };
        }

        model.PastCount = await queries.CountAsync(MeetingPeriod.Past, filter);
        model.PageNumber = page;
        model.PageCount = Math.Max(1, (model.PastCount + pageSize - 1) / pageSize);
        if (page > model.PageCount)
        {
            return false;
        }

        model.Upcoming = page == 1 ? await presenter.SummarizeAsync(await queries.ListAsync(MeetingPeriod.Upcoming, filter, 0, MostUpcoming)) : [];
        model.Past = await presenter.SummarizeAsync(await queries.ListAsync(MeetingPeriod.Past, filter, (page - 1) * pageSize, pageSize));
        model.PreviousUrl = page > 1 ? Url(kind, year, page - 1) : null;
        model.NextUrl = page < model.PageCount ? Url(kind, year, page + 1) : null;
        model.Kinds = Kinds(kind, year);
        model.Years = await YearsAsync(kind, year, audience);
        model.IsFiltered = kind is not null || year is not null;
        model.CalendarUrl = "~/" + MeetingPaths.CalendarPath;
        model.FeedUrl = $"~/{MeetingPaths.CalendarPath}{MeetingPaths.CalendarFileExtension}";

        return true;
    }

    private List<FilterOption> Kinds(string? kind, int? year)
    {
        var options = new List<FilterOption> { Option(texts.AllKinds, "", Url(null, year), kind is null) };
        options.AddRange(MeetingKinds.All.Select(known => Option(texts.Kind(known.Kind)!, known.Slug, Url(known.Kind, year), known.Kind == kind)));

        return options;
    }

    private async Task<List<FilterOption>> YearsAsync(string? kind, int? year, MeetingAudience audience)
    {
        var options = new List<FilterOption> { Option(texts.AllYears, "", Url(kind, null), year is null) };
        if (await queries.RangeAsync(audience) is { } range)
        {
            var (first, last) = (await LocalYearAsync(range.FirstUtc), await LocalYearAsync(range.LastUtc));
            for (var offered = last; offered >= first && options.Count <= MostYears; offered--)
            {
                var value = offered.ToString(CultureInfo.InvariantCulture);
                options.Add(Option(value, value, Url(kind, offered), offered == year));
            }
        }

        return options;
    }

    private static FilterOption Option(string text, string value, string url, bool selected)
        => new() { Text = text, Value = value, Url = url, IsSelected = selected };

    private static string Url(string? kind, int? year, int page = 1)
    {
        var query = new List<string>(3);
        if (kind is not null)
        {
            query.Add("loai=" + MeetingKinds.All.First(known => known.Kind == kind).Slug);
        }

        if (year is not null)
        {
            query.Add("nam=" + year.Value.ToString(CultureInfo.InvariantCulture));
        }

        if (page > 1)
        {
            query.Add("trang=" + page.ToString(CultureInfo.InvariantCulture));
        }

        return "~/" + MeetingPaths.ListPath + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    private Task<DateTime> YearStartAsync(int year) => localClock.ConvertToUtcAsync(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));

    private async Task<int> LocalYearAsync(DateTime moment)
        => (await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)))).Year;
}
