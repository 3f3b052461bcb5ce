using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Embedded.Display.Navigation.Building;

/// <summary>Merges entries of the same text, leaves out what the user may not use, and resolves addresses.</summary>
internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers,
    IUrlHelperFactory urls,
    IAuthorizationService authorization,
    ILogger<NavigationManager> logger) : INavigationManager
{
    private const string NoAddress = "#";

    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        await providers.InvokeAsync((provider, menu) => provider.BuildNavigationAsync(name, menu).AsTask(), builder, logger);

        return await FinishAsync(builder.Build(), urls.GetUrlHelper(context), context.HttpContext.User);
    }

    private async Task<List<MenuItem>> FinishAsync(List<MenuItem> items, IUrlHelper url, ClaimsPrincipal user)
    {
        var shown = new List<MenuItem>();
        foreach (var item in Merge(items).OrderBy(item => item.Position, FlatPositionComparer.Instance))
        {
            if (!await MayUseAsync(item, user))
            {
                continue;
            }

            item.Items = await FinishAsync(item.Items, url, user);
            item.Href = AddressOf(item, url);
            if (item.LinkToFirstChild && item.Href == NoAddress && item.Items.Count > 0)
            {
                item.Href = item.Items[0].Href;
            }

            if (item.Href != NoAddress || item.Items.Count > 0)
            {
                shown.Add(item);
            }
        }

        return shown;
    }

    private static IEnumerable<MenuItem> Merge(List<MenuItem> items) => items
        .GroupBy(item => item.Text?.Name, StringComparer.OrdinalIgnoreCase)
        .Select(static group =>
        {
            var best = group.OrderByDescending(item => item.Priority).ThenBy(item => item.Position is null).First();
            best.Items = [.. group.SelectMany(item => item.Items)];

            return best;
        });

    private async Task<bool> MayUseAsync(MenuItem item, ClaimsPrincipal user)
    {
        foreach (var permission in item.Permissions)
        {
            if (!await authorization.AuthorizeAsync(user, permission, item.Resource!))
            {
                return false;
            }
        }

        return true;
    }

    private static string AddressOf(MenuItem item, IUrlHelper url)
    {
        if (item.RouteValues.Count > 0)
        {
            return url.RouteUrl(new UrlRouteContext { Values = item.RouteValues }) ?? NoAddress;
        }

        return item.Url switch
        {
            null or "" => NoAddress,
            ['/', ..] => item.Url,
            ['~', '/', ..] => url.Content(item.Url),
            var absolute when absolute.Contains("://", StringComparison.Ordinal) => absolute,
            var relative => url.Content("~/" + relative),
        };
    }
}
