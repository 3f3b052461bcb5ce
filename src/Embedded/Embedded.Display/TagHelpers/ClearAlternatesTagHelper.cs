using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Takes all alternates from the shape around it.</summary>
[HtmlTargetElement("clear-alternates", ParentTag = ShapeMetadataTagHelper.TagName, TagStructure = TagStructure.WithoutEndTag)]
public class ClearAlternatesTagHelper : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Metadata.Alternates.Clear();
        }

        output.SuppressOutput();

        return Task.CompletedTask;
    }
}
