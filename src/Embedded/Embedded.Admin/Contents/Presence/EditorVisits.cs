using System.Collections.Concurrent;
using System.Collections.Immutable;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Presence;

/// <summary>
/// Knows who has which editor open. It is kept in memory and forgets by itself: what must never go wrong, two savers, is watched by the
/// stamps of the forms.
/// </summary>
internal sealed class EditorVisits(IClock clock)
{
    /// <summary>How long a page counts that never reports: its reader has no scripts.</summary>
    public static readonly TimeSpan WithoutReports = TimeSpan.FromMinutes(15);

    /// <summary>How long a page counts after a report; it reports each minute.</summary>
    public static readonly TimeSpan AfterReport = TimeSpan.FromSeconds(150);

    private const int MostVisits = 50;

    private static readonly TimeSpan _betweenSweeps = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, ImmutableList<EditorVisit>> _visits = new(StringComparer.Ordinal);
    private DateTime _sweptUtc;

    /// <summary>Somebody opens an editor, or still has it open.</summary>
    public void Enter(string contentItemId, string visitId, string userId, string userName, TimeSpan time)
    {
        var now = clock.UtcNow;
        Sweep(now);
        _visits.AddOrUpdate(
            contentItemId,
            _ => [new EditorVisit(visitId, userId, userName, now, now + time)],
            (_, known) =>
            {
                var visit = known.Find(one => one.VisitId == visitId && one.UserId == userId);
                var others = known.RemoveAll(one => one == visit || one.UntilUtc <= now);

                return others.Count < MostVisits ? others.Add(new EditorVisit(visitId, userId, userName, visit?.SinceUtc ?? now, now + time)) : others;
            });
    }

    /// <summary>Somebody closes an editor.</summary>
    public void Leave(string contentItemId, string visitId, string userId)
    {
        while (_visits.TryGetValue(contentItemId, out var known))
        {
            var others = known.RemoveAll(one => one.VisitId == visitId && one.UserId == userId);
            if (others.IsEmpty ? _visits.TryRemove(KeyValuePair.Create(contentItemId, known)) : _visits.TryUpdate(contentItemId, others, known))
            {
                return;
            }
        }
    }

    /// <summary>Who else has the editor open, each once, with the first since when.</summary>
    public IReadOnlyList<EditorVisit> Others(string contentItemId, string userId)
    {
        var now = clock.UtcNow;

        return _visits.TryGetValue(contentItemId, out var known)
            ? [.. known.Where(one => one.UserId != userId && one.UntilUtc > now).GroupBy(one => one.UserId).Select(visits => visits.MinBy(one => one.SinceUtc)!).OrderBy(one => one.SinceUtc)]
            : [];
    }

    private void Sweep(DateTime now)
    {
        if (now - _sweptUtc < _betweenSweeps)
        {
            return;
        }

        _sweptUtc = now;
        foreach (var entry in _visits)
        {
            if (entry.Value.TrueForAll(one => one.UntilUtc <= now))
            {
                _visits.TryRemove(entry);
            }
        }
    }
}
