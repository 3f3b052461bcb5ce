using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Embedded.Display.Filters;

/// <summary><c>display_url</c>: the path of the page of a content item, given as the item or by its identifier.</summary>
internal sealed class DisplayUrlFilter(IHttpContextAccessor accessor, ISiteService siteService) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var id = input.ToObjectValue() switch
        {
            IContent { ContentItem: { } item } => item.ContentItemId,
            string text when !string.IsNullOrWhiteSpace(text) => text,
            _ => null,
        };
        if (id is null)
        {
            return NilValue.Instance;
        }

        var path = new PathString("/" + await PathOfAsync(id, context.Services));

        return new StringValue((accessor.HttpContext?.Request.PathBase ?? PathString.Empty).Add(path).ToUriComponent());
    }

    private async Task<string> PathOfAsync(string id, IServiceProvider services)
    {
        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute;
        if (home is not null && id.Equals(home["ContentItemId"]))
        {
            return string.Empty;
        }

        if (services.GetService<IAutorouteEntries>() is { } entries)
        {
            var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(id);
            if (found)
            {
                return entry.Path.Trim('/');
            }
        }

        return "Contents/ContentItems/" + id;
    }
}
