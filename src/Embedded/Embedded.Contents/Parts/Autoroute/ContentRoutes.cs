using Embedded.Caching;
using Embedded.Contents.Caching;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace Embedded.Contents.Routing;

internal sealed class ContentRoutes(ISession session, RouteCache cache, PageDependencies dependencies) : IContentRoutes, IAutorouteEntries
{
    public async ValueTask<ContentRoute?> FindAsync(string path)
    {
        var normalized = RoutePath.Normalize(path);
        if (normalized.Length is 0 or > AutoroutePart.MaxPathLength)
        {
            return null;
        }

        if (!cache.TryGet(normalized, out var route))
        {
            using (dependencies.Pause())
            {
                route = await QueryAsync(normalized);
            }

            cache.Set(normalized, route);
        }

        // An address changes with its item alone.
        if (route is not null)
        {
            dependencies.Add(ContentItemTags.Of(route.ContentItemId));
        }

        return route;
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        using (dependencies.Pause())
        {
            var index = await QueryEntryAsync(RoutePath.Normalize(path));

            return Found(index);
        }
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        dependencies.Add(ContentItemTags.Of(contentItemId));
        using (dependencies.Pause())
        {
            var index = await session
                .QueryIndex<AutoroutePartIndex>(index => index.Published && index.ContainedContentItemId == contentItemId)
                .FirstOrDefaultAsync()
                ?? await QueryOwnEntryAsync(contentItemId);

            return Found(index);
        }
    }

    public Task UpdateEntriesAsync()
    {
        cache.Clear();

        return Task.CompletedTask;
    }

    private (bool, AutorouteEntry) Found(AutoroutePartIndex? index)
    {
        if (index is not null)
        {
            dependencies.Add(ContentItemTags.Of(index.ContentItemId!));
        }

        return (index is not null, ToEntry(index)!);
    }

    private async Task<ContentRoute?> QueryAsync(string path)
    {
        if (await QueryEntryAsync(path) is { } entry)
        {
            return new ContentRoute(entry.ContentItemId!, entry.ContainedContentItemId, entry.JsonPath);
        }

        var old = await session.QueryIndex<OldPathIndex>(index => index.Path == path).FirstOrDefaultAsync();
        if (old is null || await QueryOwnEntryAsync(old.ContentItemId!) is not { } current)
        {
            return null;
        }

        return new ContentRoute(current.ContentItemId!, RedirectPath: current.Path);
    }

    private async Task<AutoroutePartIndex?> QueryEntryAsync(string path)
    {
        var entries = await session
            .QueryIndex<AutoroutePartIndex>(index => index.Path == path && index.Published)
            .ListAsync();

        // An item's own path goes before one that a container happens to make for an item inside it.
        return entries.OrderBy(entry => entry.ContainedContentItemId is null ? 0 : 1).FirstOrDefault();
    }

    private Task<AutoroutePartIndex?> QueryOwnEntryAsync(string contentItemId) => session
        .QueryIndex<AutoroutePartIndex>(index =>
            index.Published && index.ContentItemId == contentItemId && index.ContainedContentItemId == null)
        .FirstOrDefaultAsync()!;

    private static AutorouteEntry? ToEntry(AutoroutePartIndex? index) =>
        index is null
            ? null
            : new AutorouteEntry(index.ContentItemId!, index.Path!, index.ContainedContentItemId, index.JsonPath)
            {
                DocumentId = index.DocumentId,
            };
}
