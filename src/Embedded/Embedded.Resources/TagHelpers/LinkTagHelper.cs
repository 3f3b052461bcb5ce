using Embedded.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Adds a link to the page's head.</summary>
[HtmlTargetElement("link", Attributes = "asp-src")]
public class LinkTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public LinkTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    public string? Rel { get; set; }

    public string? Condition { get; set; }

    public string? Title { get; set; }

    public string? Type { get; set; }

    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = LinkEntries.Create(Src, Rel, Type, Title, Condition, AppendVersion ?? false);

        foreach (var (name, value) in TagAttributes.Of(output))
        {
            link.SetAttribute(name, value);
        }

        _resourceManager.RegisterLink(link);
        output.SuppressOutput();
    }
}
