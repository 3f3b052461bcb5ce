using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Renders a shape of the type that the tag names.</summary>
[HtmlTargetElement("shape", Attributes = nameof(Type))]
public class ShapeTagHelper : BaseShapeTagHelper
{
    public ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
    {
    }
}
