using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;

namespace OrchardCore.Autoroute.Handlers;

/// <summary>Gives an item without an address of its own the slug of its title, for containers that route it.</summary>
internal sealed class DefaultRouteContentHandler(ISlugService slugs) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            if (string.IsNullOrEmpty(aspect.Path))
            {
                aspect.Path = slugs.Slugify(context.ContentItem.DisplayText ?? "");
            }

            return Task.CompletedTask;
        });
}
