using Embedded.Display.Contents;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The base of drivers of one field; names its shapes so that placement and templates can address each use of the field.</summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver
    where TField : ContentField, new()
{
    private ContentTypePartDefinition? _typePartDefinition;
    private ContentPartFieldDefinition? _partFieldDefinition;

    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
    {
        var result = base.Factory(shapeType, shapeBuilder, initializeAsync);
        if (_typePartDefinition is not { } part || _partFieldDefinition is not { } field)
        {
            return result;
        }

        var use = new FieldUse(
            part.ContentTypeDefinition.Name,
            part.PartDefinition.Name,
            part.Name,
            field.FieldDefinition.Name,
            field.Name,
            field.DisplayMode() ?? "",
            shapeType);

        // The editors of a field are named by its editor, not by alternates.
        if (GetEditorShapeType(field) == shapeType)
        {
            return result.Differentiator($"{use.PartName}-{use.FieldName}");
        }

        if (use.IsDisplayMode)
        {
            result.Name($"{use.PartName}-{use.FieldName}");
        }

        return result
            .Differentiator(use.IsField ? $"{use.PartName}-{use.FieldName}" : $"{use.PartName}-{use.FieldName}-{shapeType}")
            .Displaying(context => context.Shape.Metadata.Alternates.AddRange(FieldAlternates.Of(use, context.Shape.Metadata.DisplayType ?? "")));
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.BuildDisplayAsync(
        ContentPart contentPart,
        ContentPartFieldDefinition partFieldDefinition,
        ContentTypePartDefinition typePartDefinition,
        BuildDisplayContext context)
    {
        if (!IsOurs(partFieldDefinition) || contentPart.Get<TField>(partFieldDefinition.Name) is not { } field)
        {
            return null;
        }

        using (Begin(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix))
        {
            return await DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context));
        }
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.BuildEditorAsync(
        ContentPart contentPart,
        ContentPartFieldDefinition partFieldDefinition,
        ContentTypePartDefinition typePartDefinition,
        BuildEditorContext context)
    {
        if (!IsOurs(partFieldDefinition))
        {
            return null;
        }

        using (Begin(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix))
        {
            var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);

            return await EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
        }
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.UpdateEditorAsync(
        ContentPart contentPart,
        ContentPartFieldDefinition partFieldDefinition,
        ContentTypePartDefinition typePartDefinition,
        UpdateEditorContext context)
    {
        if (!IsOurs(partFieldDefinition))
        {
            return null;
        }

        using (Begin(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix))
        {
            var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
            var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
            if (result is not null)
            {
                contentPart.Apply(partFieldDefinition.Name, field);
            }

            return result;
        }
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => Task.FromResult(Display(field, fieldDisplayContext));

    public virtual IDisplayResult? Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    public virtual Task<IDisplayResult?> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));

    public virtual IDisplayResult? Edit(TField field, BuildFieldEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context) => Task.FromResult<IDisplayResult?>(null);

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) => ShapeNames.OfEditor(shapeType, partFieldDefinition.Editor());

    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) => ShapeNames.OfDisplayMode(shapeType, context.PartFieldDefinition.DisplayMode());

    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    private static bool IsOurs(ContentPartFieldDefinition definition)
        => definition.FieldDefinition.Name == typeof(TField).Name || typeof(TField) == typeof(ContentField);

    private Use Begin(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string htmlFieldPrefix)
    {
        var use = new Use(this, _typePartDefinition, _partFieldDefinition, Prefix);
        var name = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        _typePartDefinition = typePartDefinition;
        _partFieldDefinition = partFieldDefinition;
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? name : $"{htmlFieldPrefix}.{name}";

        return use;
    }

    /// <summary>Puts back what the driver was busy with: fields within fields use one driver.</summary>
    private readonly struct Use(ContentFieldDisplayDriver<TField> driver, ContentTypePartDefinition? part, ContentPartFieldDefinition? field, string prefix) : IDisposable
    {
        public void Dispose()
        {
            driver._typePartDefinition = part;
            driver._partFieldDefinition = field;
            driver.Prefix = prefix;
        }
    }
}
