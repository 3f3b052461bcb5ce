using System.Globalization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Portal.Common.ViewModels;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Fills the list of meetings.</summary>
public sealed class MeetingListBuilder(IMeetingQueries queries, MeetingPresenter presenter, MeetingTexts texts, ILocalClock localClock, ISiteService siteService)
{
    private const int MostUpcoming = 30;

    private const int MostYears = 60;

    /// <summary>Whether the list has the page that is asked for.</summary>
    public async Task<bool> HasPageAsync(MeetingListRequest request, MeetingAudience audience)
    {
        ArgumentNullException.ThrowIfNull(request);

        return request.Page == 1
            || request.Page <= PageCount(await queries.CountAsync(MeetingPeriod.Past, await FilterAsync(request, audience)), await PageSizeAsync());
    }

    /// <summary>Fills the model with a page.</summary>
    public async Task BuildAsync(MeetingListViewModel model, MeetingListRequest request, MeetingAudience audience)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(request);
        var filter = await FilterAsync(request, audience);
        var pageSize = await PageSizeAsync();
        var page = request.Page;

        model.PastCount = await queries.CountAsync(MeetingPeriod.Past, filter);
        model.PageNumber = page;
        model.PageCount = PageCount(model.PastCount, pageSize);
        model.Upcoming = page == 1 ? await presenter.SummarizeAsync(await queries.ListAsync(MeetingPeriod.Upcoming, filter, 0, MostUpcoming)) : [];
        model.Past = await presenter.SummarizeAsync(await queries.ListAsync(MeetingPeriod.Past, filter, (page - 1) * pageSize, pageSize));
        model.PreviousUrl = page > 1 ? (request with { Page = page - 1 }).ToUrl() : null;
        model.NextUrl = page < model.PageCount ? (request with { Page = page + 1 }).ToUrl() : null;
        model.Kinds = Kinds(request);
        model.Years = await YearsAsync(request, audience);
        model.IsFiltered = request.Kind is not null || request.Year is not null;
        model.CalendarUrl = "~/" + MeetingPaths.CalendarPath;
        model.FeedUrl = $"~/{MeetingPaths.CalendarPath}{MeetingPaths.CalendarFileExtension}";
    }

    private async Task<MeetingFilter> FilterAsync(MeetingListRequest request, MeetingAudience audience)
    {
        var filter = new MeetingFilter(audience, request.Kind);

        return request.Year is { } year
            ? filter with { FromUtc = await YearStartAsync(year), ToUtc = await YearStartAsync(year + 1) }
            : filter;
    }

    private List<FilterOption> Kinds(MeetingListRequest request)
    {
        var options = new List<FilterOption> { Option(texts.AllKinds, "", request with { Kind = null }, request.Kind is null) };
        options.AddRange(MeetingKinds.All.Select(known => Option(texts.Kind(known.Kind)!, known.Slug, request with { Kind = known.Kind }, known.Kind == request.Kind)));

        return options;
    }

    private async Task<List<FilterOption>> YearsAsync(MeetingListRequest request, MeetingAudience audience)
    {
        var options = new List<FilterOption> { Option(texts.AllYears, "", request with { Year = null }, request.Year is null) };
        if (await queries.RangeAsync(audience) is { } range)
        {
            var (first, last) = (await LocalYearAsync(range.FirstUtc), await LocalYearAsync(range.LastUtc));
            for (var offered = last; offered >= first && options.Count <= MostYears; offered--)
            {
                var value = offered.ToString(CultureInfo.InvariantCulture);
                options.Add(Option(value, value, request with { Year = offered }, offered == request.Year));
            }
        }

        return options;
    }

    private static FilterOption Option(string text, string value, MeetingListRequest request, bool selected)
        => new() { Text = text, Value = value, Url = (request with { Page = 1 }).ToUrl(), IsSelected = selected };

    private static int PageCount(int count, int pageSize) => Math.Max(1, (count + pageSize - 1) / pageSize);

    private async Task<int> PageSizeAsync() => Math.Max(1, (await siteService.GetSiteSettingsAsync()).PageSize);

    private Task<DateTime> YearStartAsync(int year) => localClock.ConvertToUtcAsync(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));

    private async Task<int> LocalYearAsync(DateTime moment)
        => (await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)))).Year;
}
