using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using YesSql;

namespace Portal.Meetings.Services;

internal sealed class MeetingQueries(ISession session, IContentManager contentManager, IClock clock) : IMeetingQueries
{
    public Task<IReadOnlyList<ContentItem>> ListAsync(MeetingPeriod period, MeetingFilter filter, int skip, int take)
    {
        // Every column of the index takes part in the order, so that pages neither repeat nor lose a meeting.
        var query = Filtered(period, filter);
        query = period == MeetingPeriod.Upcoming
            ? query.OrderBy(index => index.StartUtc).ThenBy(index => index.EndUtc).ThenBy(index => index.DocumentId)
            : query.OrderByDescending(index => index.StartUtc).ThenByDescending(index => index.EndUtc).ThenByDescending(index => index.DocumentId);

        return LoadAsync(query.Skip(skip).Take(take));
    }

    public Task<int> CountAsync(MeetingPeriod period, MeetingFilter filter) => Filtered(period, filter).CountAsync();

    public Task<IReadOnlyList<ContentItem>> OverlappingAsync(DateTime fromUtc, DateTime toUtc, MeetingAudience audience, int take)
        => OverlappingAsync(session.Query<ContentItem, MeetingIndex>(index => index.Published == true), fromUtc, toUtc, audience, take);

    public Task<IReadOnlyList<ContentItem>> PlannedAsync(DateTime fromUtc, DateTime toUtc, MeetingAudience audience, int take)
        => OverlappingAsync(session.Query<ContentItem, MeetingIndex>(index => index.Latest == true), fromUtc, toUtc, audience, take);

    public async Task<(DateTime FirstUtc, DateTime LastUtc)?> RangeAsync(MeetingAudience audience)
    {
        var first = await Rows().OrderBy(index => index.StartUtc).FirstOrDefaultAsync();
        var last = await Rows().OrderByDescending(index => index.StartUtc).FirstOrDefaultAsync();

        return first?.StartUtc is { } firstUtc && last?.StartUtc is { } lastUtc ? (firstUtc, lastUtc) : null;

        IQueryIndex<MeetingIndex> Rows()
        {
            var rows = session.QueryIndex<MeetingIndex>(index => index.Published == true && index.StartUtc != null);
            return audience == MeetingAudience.Insiders ? rows : rows.Where(index => index.IsInternal == false);
        }
    }

    public Task<IReadOnlyList<ContentItem>> OfAssociationAsync(string associationId, MeetingAudience audience, int take)
    {
        var query = session.Query<ContentItem, MeetingAssociationIndex>(index => index.AssociationId == associationId && index.Published == true);
        if (audience != MeetingAudience.Insiders)
        {
            query = query.Where(index => index.IsInternal == false);
        }

        return LoadAsync(query.OrderByDescending(index => index.StartUtc).Take(take));
    }

    public async Task<IReadOnlyList<OpenDirective>> OpenDirectivesAsync(string? associationId, MeetingAudience audience, int take)
    {
        // Databases differ on where nothing sorts; what has a date comes first on both when it is asked for first.
        var rows = (await Rows().Where(index => index.DueDate != null).OrderBy(index => index.DueDate).Take(take).ListAsync()).ToList();
        if (rows.Count < take)
        {
            rows.AddRange(await Rows().Where(index => index.DueDate == null).Take(take - rows.Count).ListAsync());
        }

        var ids = rows.Select(row => row.ContentItemId!).Distinct(StringComparer.Ordinal);
        var meetings = (await contentManager.GetAsync(ids, VersionOptions.Published)).ToDictionary(meeting => meeting.ContentItemId, StringComparer.Ordinal);
        var found = new List<OpenDirective>(rows.Count);
        foreach (var row in rows)
        {
            if (meetings.TryGetValue(row.ContentItemId!, out var meeting)
                && meeting.ItemsOf(MeetingBags.Directives).FirstOrDefault(item => item.ContentItemId == row.DirectiveItemId) is { } directive)
            {
                found.Add(new OpenDirective(directive, meeting));
            }
        }

        return found;

        IQueryIndex<DirectiveIndex> Rows()
        {
            var open = session.QueryIndex<DirectiveIndex>(index => index.Published == true && index.IsOpen == true);
            open = audience == MeetingAudience.Insiders ? open : open.Where(index => index.IsInternal == false);

            return associationId is null ? open : open.Where(index => index.OwnerId == associationId);
        }
    }

    private IQuery<ContentItem, MeetingIndex> Filtered(MeetingPeriod period, MeetingFilter filter)
    {
        var (now, kind, from, to) = (clock.UtcNow, filter.Kind, filter.FromUtc, filter.ToUtc);
        var earliest = EarliestStart(now);
        var query = VisibleTo(filter.Audience);

        // The start, by which the index is sorted, bounds what is read; the end decides.
        query = period == MeetingPeriod.Upcoming
            ? query.Where(index => index.StartUtc >= earliest && index.EndUtc >= now)
            : query.Where(index => index.StartUtc < now && index.EndUtc < now);
        query = kind is null ? query : query.Where(index => index.Kind == kind);
        query = from is null ? query : query.Where(index => index.StartUtc >= from);

        return to is null ? query : query.Where(index => index.StartUtc < to);
    }

    /// <summary>When a meeting began at the earliest that still goes on. It lasts a day longer than it may where it takes whole days.</summary>
    private static DateTime EarliestStart(DateTime moment) => moment - MeetingSpan.Longest - TimeSpan.FromDays(1);

    private Task<IReadOnlyList<ContentItem>> OverlappingAsync(IQuery<ContentItem, MeetingIndex> versions, DateTime fromUtc, DateTime toUtc, MeetingAudience audience, int take)
    {
        var earliest = EarliestStart(fromUtc);

        return LoadAsync(VisibleTo(audience, versions)
            .Where(index => index.StartUtc >= earliest && index.StartUtc < toUtc && index.EndUtc >= fromUtc)
            .OrderBy(index => index.StartUtc).ThenBy(index => index.EndUtc).ThenBy(index => index.DocumentId)
            .Take(take));
    }

    private IQuery<ContentItem, MeetingIndex> VisibleTo(MeetingAudience audience)
        => VisibleTo(audience, session.Query<ContentItem, MeetingIndex>(index => index.Published == true));

    private static IQuery<ContentItem, MeetingIndex> VisibleTo(MeetingAudience audience, IQuery<ContentItem, MeetingIndex> versions)
        => audience == MeetingAudience.Insiders ? versions : versions.Where(index => index.IsInternal == false);

    private async Task<IReadOnlyList<ContentItem>> LoadAsync(IQuery<ContentItem> query)
        => [.. await contentManager.LoadAsync(await query.ListAsync())];
}
