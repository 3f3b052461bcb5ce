using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;
using Portal.Articles.Models;
using Portal.Common.Contents;

namespace Portal.Articles.Handlers;

/// <summary>
/// Lets a term without a path of its own, such as a tag that was typed into an article, answer at the slug of its name. Orchard
/// would put the term's identifier before it.
/// </summary>
internal sealed class TermRouteHandler(ISlugService slugService) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<RouteHandlerAspect>(aspect =>
    {
        if (context.ContentItem.ContentType is TermTypes.Category or TermTypes.Tag or TermTypes.EventStream
            && string.IsNullOrWhiteSpace(context.ContentItem.Part<AutoroutePart>()?.Path)
            && context.ContentItem.DisplayText is { Length: > 0 } name)
        {
            aspect.Path = slugService.Slugify(name);
        }

        return Task.CompletedTask;
    });
}
