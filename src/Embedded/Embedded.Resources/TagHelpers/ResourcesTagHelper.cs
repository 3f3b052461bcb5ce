using Embedded.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Where a layout writes the resources of one kind.</summary>
[HtmlTargetElement("resources", Attributes = "type")]
public class ResourcesTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;
    private readonly ILogger _logger;
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    public ResourcesTagHelper(IResourceManager resourceManager, ILogger<ResourcesTagHelper> logger, IEnumerable<IResourcesTagHelperProcessor> processors)
    {
        _resourceManager = resourceManager;
        _logger = logger;
        _processors = processors;
    }

    public ResourceTagType Type { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        try
        {
            using var writer = new StringWriter();
            await ResourceWriter.WriteAsync(_resourceManager, _processors, Type, writer);
            output.Content.AppendHtml(writer.ToString());
        }
        catch (InvalidOperationException exception)
        {
            // A page without one of its styles is worth more than none.
            _logger.LogError(exception, "The resources of type {Type} could not be written.", Type);
        }

        output.TagName = null;
    }
}
