using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;

namespace Embedded.Contents.Parts.Taxonomies;

internal sealed class TaxonomyPartHandler : ContentPartHandler<TaxonomyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TaxonomyPart part) =>
        context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(json => ((json["TaxonomyPart"]?["Terms"] ?? json["Terms"]) as JsonArray)!);

            return Task.CompletedTask;
        });
}
