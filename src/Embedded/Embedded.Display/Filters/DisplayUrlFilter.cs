using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Embedded.Display.Filters;

/// <summary><c>display_url</c>: the path of a content item's page.</summary>
internal sealed class DisplayUrlFilter(IHttpContextAccessor accessor, ISiteService siteService) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not IContent { ContentItem: { } item })
        {
            return NilValue.Instance;
        }

        var path = new PathString("/" + await PathOfAsync(item, context.Services));
        return new StringValue((accessor.HttpContext?.Request.PathBase ?? PathString.Empty).Add(path).ToUriComponent());
    }

    private async Task<string> PathOfAsync(ContentItem item, IServiceProvider services)
    {
        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute;
        if (home is not null && item.ContentItemId.Equals(home["ContentItemId"]))
        {
            return string.Empty;
        }

        if (services.GetService<IAutorouteEntries>() is { } entries)
        {
            var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(item.ContentItemId);
            if (found)
            {
                return entry.Path.Trim('/');
            }
        }

        return "Contents/ContentItems/" + item.ContentItemId;
    }
}
