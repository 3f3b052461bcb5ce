using Embedded.Display.Placement.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>The filter <c>contentType</c>: content types, or a stereotype.</summary>
public class ContentTypePlacementNodeFilterProvider : ContentPlacementParseFilterProviderBase, IPlacementNodeFilterProvider
{
    public string Key => "contentType";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        if (GetContent(context) is not { } contentItem)
        {
            return false;
        }

        var stereotype = context.ZoneShape.GetProperty<string>("Stereotype");

        return FilterExpression.AnyFits(expression, type
            => FilterExpression.Fits(type, contentItem.ContentType) || (!string.IsNullOrEmpty(stereotype) && FilterExpression.Fits(type, stereotype)));
    }
}
