using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Takes all wrappers from the shape around it.</summary>
[HtmlTargetElement("clear-wrappers", ParentTag = ShapeMetadataTagHelper.TagName, TagStructure = TagStructure.WithoutEndTag)]
public class ClearWrappersTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Metadata.Wrappers.Clear();
        }

        output.SuppressOutput();

        return Task.CompletedTask;
    }
}
