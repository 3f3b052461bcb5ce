using Embedded.Display.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Makes a shape of a tag: its attributes are the shape's properties.</summary>
public abstract class BaseShapeTagHelper : TagHelper
{
    protected const string PropertyDictionaryName = "prop-all";
    protected const string PropertyPrefix = "prop-";

    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public string? Type { get; set; }

    /// <summary>Properties that keep their type.</summary>
    [HtmlAttributeName(PropertyDictionaryName, DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object?> Properties { get; set; } = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        var type = string.IsNullOrWhiteSpace(Type) ? output.TagName : Type;
        var shape = await _shapeFactory.CreateAsync(type, Arguments.From(ShapeAttributes.ToProperties(output.Attributes, Properties)));
        ShapeAttributes.Apply(output.Attributes, shape);

        // A <metadata> inside may change the shape before it is rendered.
        tagHelperContext.Items[typeof(IShape)] = shape;
        await output.GetChildContentAsync();
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
        output.TagName = null;
    }
}
