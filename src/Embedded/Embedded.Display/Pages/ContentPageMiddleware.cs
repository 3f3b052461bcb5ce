using System.Globalization;
using Embedded.Contents.Routing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Settings;

namespace Embedded.Display.Pages;

/// <summary>
/// Answers every request that no endpoint took: the home page, a content item's path, an old path, or nothing. Each
/// path is looked up when it is asked for; no table of routes is held.
/// </summary>
internal sealed class ContentPageMiddleware(RequestDelegate next)
{
    private const string ItemPathPrefix = "contents/contentitems/";
    private const int LongestContentItemId = 26;

    public Task InvokeAsync(HttpContext context)
        => context.GetEndpoint() is null ? AnswerAsync(context) : next(context);

    private static async Task AnswerAsync(HttpContext context)
    {
        if (!PagePath.TryParse(context.Request.Path.Value, out var path))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var found = path.Value.Length <= PagePath.Longest ? await FindAsync(context, path.Value) : null;
        if (found is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        if (found.RedirectPath is { } newPath)
        {
            MoveTo(context, newPath.Trim('/'));
            return;
        }

        if (!path.IsCanonical && !IsItemPath(path.Value))
        {
            MoveTo(context, path.Value);
            return;
        }

        await ShowAsync(context, found);
    }

    private static async ValueTask<ContentRoute?> FindAsync(HttpContext context, string path)
    {
        if (path.Length == 0)
        {
            return await FindHomeAsync(context);
        }

        if (IsItemPath(path))
        {
            // Taken from the request as it stands: an identifier is not a path and keeps its case.
            var id = context.Request.Path.Value!.Trim('/')[ItemPathPrefix.Length..];
            return id.Length is > 0 and <= LongestContentItemId ? new ContentRoute(id) : null;
        }

        var routes = context.RequestServices.GetService<IContentRoutes>();
        var route = routes is null ? null : await routes.FindAsync(path);
        return route?.RedirectPath is { } target && string.Equals(target.Trim('/'), path, StringComparison.OrdinalIgnoreCase) ? null : route;
    }

    private static bool IsItemPath(string path) => path.StartsWith(ItemPathPrefix, StringComparison.Ordinal);

    private static async ValueTask<ContentRoute?> FindHomeAsync(HttpContext context)
    {
        var site = await context.RequestServices.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        return Value("ContentItemId") is { Length: > 0 } id
            ? new ContentRoute(id, Value("ContainedContentItemId"), Value("JsonPath"))
            : null;

        string? Value(string name) => Convert.ToString(site.HomeRoute?[name], CultureInfo.InvariantCulture);
    }

    private static void MoveTo(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = context.Request.PathBase.Add(new PathString("/" + path)).ToUriComponent() + context.Request.QueryString.ToUriComponent();
    }

    private static async Task ShowAsync(HttpContext context, ContentRoute route)
    {
        var services = context.RequestServices;
        var contentManager = services.GetRequiredService<IContentManager>();
        var container = await contentManager.GetAsync(route.ContentItemId, VersionOptions.Published);
        var contentItem = container is null || string.IsNullOrEmpty(route.ContainedContentItemId)
            ? container
            : ContainedItems.Find(container, route.ContainedContentItemId);
        if (contentItem is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // What an item contains is as visible as the item.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, CommonPermissions.ViewContent, container!))
        {
            await RefuseAsync(context);
            return;
        }

        var shape = await services.GetRequiredService<IContentItemDisplayManager>()
            .BuildDisplayAsync(contentItem, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater);
        var html = await services.GetRequiredService<PageRenderer>().RenderAsync(shape, contentItem.DisplayText);
        await PageWriter.WriteAsync(context, html, StatusCodes.Status200OK);
    }

    private static async Task RefuseAsync(HttpContext context)
    {
        var schemes = context.RequestServices.GetService<IAuthenticationSchemeProvider>();
        if (context.User.Identity?.IsAuthenticated != true && schemes is not null && await schemes.GetDefaultChallengeSchemeAsync() is not null)
        {
            await context.ChallengeAsync();
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
