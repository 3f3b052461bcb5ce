using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using Portal.Meetings.Indexes;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using YesSql;
using YesSql.Services;

namespace Portal.Meetings.Directives;

/// <summary>The directives of all meetings, drafts included: what is due first comes first, what has no date last.</summary>
public sealed class DirectiveRegister(ISession session, IContentManager contentManager, DirectivePresenter presenter, ILocalClock localClock)
{
    private const string AssociationType = "Association";

    private const int MostOwners = 100;

    /// <summary>How many directives the filter lets through.</summary>
    public async Task<int> CountAsync(DirectiveFilter filter, MeetingAudience audience) => await (await RowsAsync(filter, audience))().CountAsync();

    /// <summary>A page of the register.</summary>
    public async Task<IReadOnlyList<DirectiveEntry>> ListAsync(DirectiveFilter filter, MeetingAudience audience, int skip, int take)
    {
        var rowsOf = await RowsAsync(filter, audience);

        // Databases differ on where nothing sorts; what has a date comes first on both when it is asked for first.
        var dated = await rowsOf().Where(index => index.DueDate != null).CountAsync();
        var rows = new List<DirectiveIndex>(take);
        if (skip < dated)
        {
            rows.AddRange(await rowsOf().Where(index => index.DueDate != null)
                .OrderBy(index => index.DueDate).ThenBy(index => index.ContentItemId).ThenBy(index => index.Ordinal)
                .Skip(skip).Take(take).ListAsync());
        }

        if (rows.Count < take)
        {
            rows.AddRange(await rowsOf().Where(index => index.DueDate == null)
                .OrderBy(index => index.ContentItemId).ThenBy(index => index.Ordinal)
                .Skip(Math.Max(0, skip - dated)).Take(take - rows.Count).ListAsync());
        }

        return await EntriesAsync(rows);
    }

    private async Task<IReadOnlyList<DirectiveEntry>> EntriesAsync(List<DirectiveIndex> rows)
    {
        var ids = rows.Select(row => row.ContentItemId!).Distinct(StringComparer.Ordinal);
        var meetings = (await contentManager.GetAsync(ids, VersionOptions.Latest)).ToDictionary(meeting => meeting.ContentItemId, StringComparer.Ordinal);
        var found = new List<OpenDirective>(rows.Count);
        foreach (var row in rows)
        {
            if (meetings.TryGetValue(row.ContentItemId!, out var meeting)
                && meeting.ItemsOf(MeetingBags.Directives).FirstOrDefault(item => item.ContentItemId == row.DirectiveItemId) is { } directive)
            {
                found.Add(new OpenDirective(directive, meeting));
            }
        }

        var shown = await presenter.PresentAsync(found);

        return [.. found.Zip(shown, (open, view) => new DirectiveEntry(open.Directive.ContentItemId, open.Meeting, view))];
    }

    /// <summary>A query of the filter's rows, to be made anew for each use.</summary>
    private async Task<Func<IQueryIndex<DirectiveIndex>>> RowsAsync(DirectiveFilter filter, MeetingAudience audience)
    {
        var (owner, status, due) = (filter.Owner, filter.Status, filter.Due);
        var today = (await localClock.GetLocalNowAsync()).Date;
        var owners = owner is null ? [] : await OwnersAsync(owner);

        return () =>
        {
            var rows = session.QueryIndex<DirectiveIndex>(index => index.Latest == true);
            rows = audience == MeetingAudience.Insiders ? rows : rows.Where(index => index.IsInternal == false);
            rows = status switch
            {
                DirectiveFilter.Any => rows,
                DirectiveFilter.Open => rows.Where(index => index.IsOpen == true),
                // What has no status was given and no more is known of it.
                DirectiveStatuses.Assigned => rows.Where(index => index.Status == DirectiveStatuses.Assigned || index.Status == null || index.Status == ""),
                _ => rows.Where(index => index.Status == status),
            };
            rows = due switch
            {
                DirectiveDue.Overdue => rows.Where(index => index.IsOpen == true && index.DueDate < today),
                DirectiveDue.Week => Within(rows, today, 7),
                DirectiveDue.Month => Within(rows, today, 30),
                DirectiveDue.None => rows.Where(index => index.DueDate == null),
                _ => rows,
            };

            return owner is null ? rows
                : owners.Length == 0 ? rows.Where(index => index.Owner!.Contains(owner))
                : rows.Where(index => index.Owner!.Contains(owner) || index.OwnerId.IsIn(owners));
        };
    }

    private static IQueryIndex<DirectiveIndex> Within(IQueryIndex<DirectiveIndex> rows, DateTime today, int days)
    {
        var end = today.AddDays(days);

        return rows.Where(index => index.DueDate >= today && index.DueDate <= end);
    }

    private async Task<string[]> OwnersAsync(string name)
    {
        var found = await session
            .QueryIndex<ContentItemIndex>(index => index.Published == true && index.ContentType == AssociationType && index.DisplayText!.Contains(name))
            .Take(MostOwners).ListAsync();

        return [.. found.Select(index => index.ContentItemId)];
    }
}
