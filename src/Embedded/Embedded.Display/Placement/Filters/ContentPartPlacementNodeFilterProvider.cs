using Embedded.Display.Placement.Filters;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>The filter <c>contentPart</c>: names of parts that the item must have one of.</summary>
public class ContentPartPlacementNodeFilterProvider : ContentPlacementParseFilterProviderBase, IPlacementNodeFilterProvider
{
    public string Key => "contentPart";

    public bool IsMatch(ShapePlacementContext context, object expression)
        => GetContent(context) is { } contentItem && FilterExpression.AnyFits(expression, contentItem.Has);
}
