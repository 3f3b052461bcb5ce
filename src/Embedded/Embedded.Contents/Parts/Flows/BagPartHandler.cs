using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows.Handlers;

internal sealed class BagPartHandler : ContentPartHandler<BagPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, BagPart part) =>
        context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(json => (json["BagPart"]?["ContentItems"] as JsonArray)!);

            return Task.CompletedTask;
        });
}
