using OrchardCore.ContentManagement;
using OrchardCore.Autoroute.Models;
using YesSql;

namespace Embedded.Contents.Routing;

/// <summary>Keeps the redirects from the paths that published items once had.</summary>
internal sealed class OldPaths(ISession session)
{
    /// <summary>A published item moved: its old path redirects, and a redirect from its new one ends.</summary>
    public async Task MoveAsync(ContentItem contentItem, string? oldPath, string newPath)
    {
        var present = RoutePath.Normalize(newPath);
        foreach (var redirect in await session.Query<OldPath, OldPathIndex>(index => index.Path == present).ListAsync())
        {
            session.Delete(redirect);
        }

        if (string.IsNullOrWhiteSpace(oldPath))
        {
            return;
        }

        var past = RoutePath.Normalize(oldPath);
        if (past == present || past.Length > AutoroutePart.MaxPathLength)
        {
            return;
        }

        var existing = await session.Query<OldPath, OldPathIndex>(index => index.Path == past).FirstOrDefaultAsync();
        var moved = existing ?? new OldPath { Path = past };
        moved.ContentItemId = contentItem.ContentItemId;
        await session.SaveAsync(moved);
    }
}
