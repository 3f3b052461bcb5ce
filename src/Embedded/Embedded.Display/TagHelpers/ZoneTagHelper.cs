using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds what it contains to a zone of the layout, or of a zone's zones ("Header.Search").</summary>
[HtmlTargetElement("zone", Attributes = "name")]
public class ZoneTagHelper : TagHelper
{
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger _logger;

    public ZoneTagHelper(ILayoutAccessor layoutAccessor, ILogger<ZoneTagHelper> logger)
    {
        _layoutAccessor = layoutAccessor;
        _logger = logger;
    }

    public string? Position { get; set; }

    public string Name { get; set; } = string.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        IShape shape = await _layoutAccessor.GetLayoutAsync();

        foreach (var name in Name.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (shape is not IZoneHolding holding)
            {
                _logger.LogError("The zone '{Zone}' has no place: {Shape} has no zones.", Name, shape.Metadata.Type);
                break;
            }

            shape = holding.Zones[name];
        }

        await shape.AddAsync(content, Position ?? string.Empty);
        output.SuppressOutput();
    }
}
