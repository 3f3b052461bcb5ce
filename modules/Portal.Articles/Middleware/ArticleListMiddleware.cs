using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Routing;
using Portal.Articles.Models;
using Portal.Articles.Services;

namespace Portal.Articles.Middleware;

/// <summary>
/// Answers "not found" to a list of articles whose address asks for a page, month or author that it does not have. Here and
/// not in the display driver, because a driver builds shapes and cannot choose the status of the response.
/// </summary>
internal sealed class ArticleListMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IAutorouteEntries entries, ArticleList list)
    {
        var request = context.Request;
        if (ArticleListRequest.Concerns(request.Query)
            && await ListIdAsync(request.Path, entries) is { } listId
            && !(ArticleListRequest.TryRead(request.Query, out var asked) && await list.HasPageAsync(listId, asked)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    }

    /// <summary>The list that answers at a path: that of a term, or of all news at the path of the categories themselves.</summary>
    private static async Task<string?> ListIdAsync(PathString path, IAutorouteEntries entries)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync(path.Value ?? "/");
        if (!found)
        {
            return null;
        }

        return entry.ContentItemId switch
        {
            ArticleTaxonomies.Categories => entry.ContainedContentItemId ?? ArticleLists.All,
            ArticleTaxonomies.Tags or ArticleTaxonomies.EventStreams => entry.ContainedContentItemId,
            _ => null,
        };
    }
}
