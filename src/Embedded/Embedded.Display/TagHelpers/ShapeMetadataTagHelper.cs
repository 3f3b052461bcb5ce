using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Holds the changes to the metadata of the shape around it.</summary>
[HtmlTargetElement(TagName)]
public class ShapeMetadataTagHelper : TagHelper
{
    internal const string TagName = "metadata";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}
