using Embedded.Display.TagHelpers;
using Embedded.Display.Liquid.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Sets a property of the shape around it: to the value, or to what the tag contains.</summary>
[HtmlTargetElement("add-property", ParentTag = ShapeMetadataTagHelper.TagName, Attributes = "name")]
public class AddPropertyTagHelper : TagHelper
{
    public string Name { get; set; } = string.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();

        if (context.Items.TryGetValue(typeof(IShape), out var item) && item is IShape shape)
        {
            shape.Properties[Name.ToPropertyName()] = output.Attributes.TryGetAttribute("value", out var value)
                ? value.Value is Microsoft.AspNetCore.Html.HtmlString ? ShapeAttributes.TextOf(value) : value.Value
                : content;
        }

        output.SuppressOutput();
    }
}
