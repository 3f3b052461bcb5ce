using Embedded.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Adds a meta entry to the page's head.</summary>
[HtmlTargetElement("meta", Attributes = "asp-name")]
[HtmlTargetElement("meta", Attributes = "asp-property")]
public class MetaTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public MetaTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    [HtmlAttributeName("asp-property")]
    public string? Property { get; set; }

    public string? Content { get; set; }

    public string? HttpEquiv { get; set; }

    public string? Charset { get; set; }

    public string? Separator { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var meta = new MetaEntry(Name, Property, Content, HttpEquiv, Charset);

        foreach (var (name, value) in TagAttributes.Of(output))
        {
            meta.SetAttribute(name, value);
        }

        _resourceManager.AppendMeta(meta, Separator ?? ", ");
        output.SuppressOutput();
    }
}
