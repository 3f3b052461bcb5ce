using Embedded.Display.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a class to the shape around it.</summary>
[HtmlTargetElement("add-class", ParentTag = ShapeMetadataTagHelper.TagName, Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddClassTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Classes.Add(ShapeAttributes.TextOf(output.Attributes["name"]));
        }

        output.SuppressOutput();

        return Task.CompletedTask;
    }
}
