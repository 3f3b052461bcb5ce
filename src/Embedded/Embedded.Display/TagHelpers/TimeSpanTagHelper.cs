using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Writes how long ago, or how far ahead, a moment is.</summary>
[HtmlTargetElement("timespan")]
public class TimeSpanTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    public TimeSpanTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public DateTime? Utc { get; set; }

    public DateTime? Origin { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("TimeSpan", Arguments.From(new { Utc, Origin }));
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
        output.TagName = null;
    }
}
