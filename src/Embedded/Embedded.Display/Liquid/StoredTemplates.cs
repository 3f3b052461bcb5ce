using Embedded.Liquid;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;

namespace Embedded.Display.Liquid;

/// <summary>Templates that the Templates step or an editor put into the database; they win over files.</summary>
internal sealed class StoredTemplates(TemplatesManager templates, LiquidTemplateParser parser, LiquidShapeRenderer renderer) : IShapeBindingResolver
{
    private static readonly Task<ShapeBinding?> _none = Task.FromResult<ShapeBinding?>(null);

    private Dictionary<string, Template>? _stored;

    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType)
        => _stored is { } stored ? Task.FromResult(Find(stored, shapeType)) : LoadAsync(shapeType);

    private async Task<ShapeBinding?> LoadAsync(string shapeType)
    {
        _stored = (await templates.GetTemplatesDocumentAsync()).Templates;

        return Find(_stored, shapeType);
    }

    private ShapeBinding? Find(Dictionary<string, Template> stored, string shapeType)
    {
        if (stored.Count == 0 || !stored.TryGetValue(shapeType, out var template))
        {
            return null;
        }

        // The parser keeps what it has parsed by its text.
        var name = $"Templates/{shapeType}";

        return new ShapeBinding
        {
            BindingName = shapeType,
            BindingSource = name,
            BindingAsync = context => renderer.RenderAsync(new LiquidTemplate(parser.Parse(template.Content, name), name, name), context.Value),
        };
    }
}
