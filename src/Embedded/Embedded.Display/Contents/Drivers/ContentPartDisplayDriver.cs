using Embedded.Display.Contents;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The base of drivers of one part; names its shapes so that placement and templates can address each use of the part.</summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver
    where TPart : ContentPart, new()
{
    private ContentTypePartDefinition? _typePartDefinition;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_typePartDefinition is not { } definition)
        {
            return result;
        }

        var use = new PartUse(
            definition.ContentTypeDefinition.Name,
            definition.ContentTypeDefinition.GetStereotype() ?? "",
            definition.PartDefinition.Name,
            definition.Name,
            definition.DisplayMode() ?? "",
            GetEditorShapeType(definition),
            shapeType);
        if (use.IsDisplayMode)
        {
            result.Name(use.PartName);
        }

        return result
            .Differentiator(use.IsPart || use.IsEditor || use.IsDisplayMode ? use.PartName : $"{use.PartName}-{shapeType}")
            .Displaying(context => context.Shape.Metadata.Alternates.AddRange(PartAlternates.Of(use, context.Shape.Metadata.DisplayType ?? "")));
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        using (Begin(typePartDefinition, context.HtmlFieldPrefix))
        {
            return await DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context));
        }
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        using (Begin(typePartDefinition, context.HtmlFieldPrefix))
        {
            return await EditAsync(part, new BuildPartEditorContext(typePartDefinition, context));
        }
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        using (Begin(typePartDefinition, context.HtmlFieldPrefix))
        {
            var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
            part.ContentItem!.Apply(typePartDefinition.Name, part);

            return result;
        }
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));

    public virtual IDisplayResult? Display(TPart part, BuildPartDisplayContext context) => null;

    public virtual Task<IDisplayResult?> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));

    public virtual IDisplayResult? Edit(TPart part, BuildPartEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TPart part, UpdatePartEditorContext context) => Task.FromResult<IDisplayResult?>(null);

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) => ShapeNames.OfEditor(shapeType, typePartDefinition.Editor());

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) => ShapeNames.OfDisplayMode(shapeType, context.TypePartDefinition.DisplayMode());

    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    private Use Begin(ContentTypePartDefinition typePartDefinition, string htmlFieldPrefix)
    {
        var use = new Use(this, _typePartDefinition, Prefix);
        _typePartDefinition = typePartDefinition;
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typePartDefinition.Name : $"{htmlFieldPrefix}.{typePartDefinition.Name}";

        return use;
    }

    /// <summary>Puts back what the driver was busy with: parts within parts use one driver.</summary>
    private readonly struct Use(ContentPartDisplayDriver<TPart> driver, ContentTypePartDefinition? definition, string prefix) : IDisposable
    {
        public void Dispose()
        {
            driver._typePartDefinition = definition;
            driver.Prefix = prefix;
        }
    }
}
