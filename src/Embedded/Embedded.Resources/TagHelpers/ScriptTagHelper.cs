using System.Text.Encodings.Web;
using Embedded.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Asks for a script by name or address, or moves a script's text to the head or the foot.</summary>
[HtmlTargetElement("script", Attributes = "asp-name")]
[HtmlTargetElement("script", Attributes = "asp-src")]
[HtmlTargetElement("script", Attributes = "at")]
public class ScriptTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public ScriptTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    public string? CdnSrc { get; set; }

    public string? DebugSrc { get; set; }

    public string? DebugCdnSrc { get; set; }

    public bool? UseCdn { get; set; }

    public string? Condition { get; set; }

    public string? Culture { get; set; }

    public bool? Debug { get; set; }

    public string? DependsOn { get; set; }

    public string? Version { get; set; }

    [HtmlAttributeName("at")]
    public ResourceLocation At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.SuppressOutput();

        if (string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Src))
        {
            Place(output, content);
            return;
        }

        if (!string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Src) && !content.IsEmptyOrWhiteSpace)
        {
            _resourceManager.InlineManifest.DefineScript(Name).SetInnerContent(content.GetContent());
        }

        var request = new ResourceRequest("script")
        {
            Name = Name,
            Src = Src,
            DebugSrc = DebugSrc,
            CdnSrc = CdnSrc,
            DebugCdnSrc = DebugCdnSrc,
            UseCdn = UseCdn,
            Condition = Condition,
            Culture = Culture,
            Debug = Debug,
            DependsOn = DependsOn,
            Version = Version,
            AppendVersion = AppendVersion,
            At = At,
        };
        TagAttributes.CopyTo(output, request);
        using var writer = new StringWriter();
        request.Apply(_resourceManager, writer);
        output.Content.AppendHtml(writer.ToString());
    }

    private void Place(TagHelperOutput output, TagHelperContent content)
    {
        var script = new TagBuilder("script");
        TagAttributes.CopyTo(output, script);
        script.InnerHtml.AppendHtml(content.GetContent(NullHtmlEncoder.Default));

        switch (At)
        {
            case ResourceLocation.Head:
                _resourceManager.RegisterHeadScript(script);
                break;
            case ResourceLocation.Inline:
                output.Content.SetHtmlContent(script);
                break;
            default:
                _resourceManager.RegisterFootScript(script);
                break;
        }
    }
}
