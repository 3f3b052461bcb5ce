using Embedded.Display.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Takes a class from the shape around it.</summary>
[HtmlTargetElement("remove-class", ParentTag = ShapeMetadataTagHelper.TagName, Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveClassTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Classes.Remove(ShapeAttributes.TextOf(output.Attributes["name"]));
        }

        output.SuppressOutput();

        return Task.CompletedTask;
    }
}
