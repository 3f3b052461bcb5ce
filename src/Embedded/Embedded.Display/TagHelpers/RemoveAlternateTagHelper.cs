using Embedded.Display.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Takes an alternate from the shape around it.</summary>
[HtmlTargetElement("remove-alternate", ParentTag = ShapeMetadataTagHelper.TagName, Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class RemoveAlternateTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Metadata.Alternates.Remove(ShapeAttributes.TextOf(output.Attributes["name"]));
        }

        output.SuppressOutput();

        return Task.CompletedTask;
    }
}
