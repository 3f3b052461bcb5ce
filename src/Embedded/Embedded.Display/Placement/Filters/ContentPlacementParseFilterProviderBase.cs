using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>The base of filters that look at the content item whose shape takes in the placed one.</summary>
public class ContentPlacementParseFilterProviderBase
{
    protected static bool HasContent(ShapePlacementContext context) => GetContent(context) is not null;

    protected static ContentItem? GetContent(ShapePlacementContext context)
        => context.ZoneShape?.GetProperty<ContentItem>("ContentItem");
}
