using Embedded.Display.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a wrapper to the shape around it.</summary>
[HtmlTargetElement("add-wrapper", ParentTag = ShapeMetadataTagHelper.TagName, Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddWrapperTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Metadata.Wrappers.Add(ShapeAttributes.TextOf(output.Attributes["name"]));
        }

        output.SuppressOutput();

        return Task.CompletedTask;
    }
}
