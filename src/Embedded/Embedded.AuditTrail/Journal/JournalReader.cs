using Embedded.Admin.Contents.Lists;
using Embedded.AuditTrail.Words;
using Microsoft.AspNetCore.Identity;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Journal;

/// <summary>Reads pages of events by their index, the last first, from one place to the next.</summary>
internal sealed class JournalReader(ISession session, ILocalClock clock, ILookupNormalizer normalizer)
{
    private const int PageSize = 30;

    /// <summary>A page of them, and the places that lead to the pages beside it.</summary>
    public async Task<(IReadOnlyList<AuditTrailEvent> Events, string? Before, string? After)> ReadAsync(JournalFilter filter)
    {
        var isBackward = filter.Before is not null;
        var query = await QueryAsync(filter);
        var (moment, _, id) = filter.Before ?? filter.After ?? new ListPlace(default, "", "");
        query = isBackward ? query.Where(index => index.CreatedUtc >= moment && (index.CreatedUtc > moment || index.EventId.CompareTo(id) > 0))
            : filter.After is not null ? query.Where(index => index.CreatedUtc <= moment && (index.CreatedUtc < moment || index.EventId.CompareTo(id) < 0))
            : query;
        query = isBackward
            ? query.OrderBy(index => index.CreatedUtc).ThenBy(index => index.EventId)
            : query.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.EventId);
        var events = (await query.Take(PageSize + 1).ListAsync()).ToList();

        return ListCut.Page(events, PageSize, filter.Before, filter.After, Place) ?? await ReadAsync(filter with { Before = null, After = null });
    }

    private static string Place(AuditTrailEvent auditTrailEvent) => new ListPlace(auditTrailEvent.CreatedUtc, "", auditTrailEvent.EventId).ToText(default);

    private async Task<IQuery<AuditTrailEvent, AuditTrailEventIndex>> QueryAsync(JournalFilter filter)
    {
        var query = session.Query<AuditTrailEvent>(AuditTrailEvent.Collection).With<AuditTrailEventIndex>();
        if (filter.CorrelationId is { } correlation)
        {
            query = query.Where(index => index.CorrelationId == correlation);
        }

        if (filter.User.Length > 0)
        {
            var user = normalizer.NormalizeName(filter.User);
            query = query.Where(index => index.NormalizedUserName!.StartsWith(user));
        }

        if (filter.Category is { } category)
        {
            query = query.Where(index => index.Category == category);
        }

        if (filter.Name is { } name)
        {
            query = query.Where(index => index.Name == name);
        }

        if (filter.From is { } from)
        {
            var start = await clock.ConvertToUtcAsync(from.ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.CreatedUtc >= start);
        }

        if (filter.To is { } to)
        {
            var end = await clock.ConvertToUtcAsync(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.CreatedUtc < end);
        }

        foreach (var word in EventWords.Wanted(filter.Text))
        {
            query.With<AuditTrailWordsIndex>(index => index.Words!.Contains(word));
        }

        return query;
    }
}
