using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Writes a moment in the site's time zone.</summary>
[HtmlTargetElement("datetime")]
public class DateTimeTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    public DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public DateTime? Utc { get; set; }

    public string? Format { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("DateTime", Arguments.From(new { Utc, Format }));
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
        output.TagName = null;
    }
}
