using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Templates;

/// <summary>Binds the template files of a module or theme to the shape names they stand for.</summary>
internal sealed class TemplateHarvest(IEnumerable<IShapeTemplateViewEngine> engines, IEnumerable<ICompiledTemplates> compiled)
{
    private readonly Dictionary<string, Type> _engines = engines
        .SelectMany(engine => engine.TemplateFileExtensions.Select(extension => (extension, type: engine.GetType())))
        .ToDictionary(entry => entry.extension, entry => entry.type, StringComparer.OrdinalIgnoreCase);

    private readonly ICompiledTemplates[] _compiled = [.. compiled];

    public void Harvest(TemplateSource source, ShapeTableBuilder builder)
    {
        var compiledPaths = _compiled.SelectMany(templates => templates.ListPaths(source.Assembly));
        var bound = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // Files come first: where a module has a shape's template in two languages, its Liquid file wins.
        foreach (var path in source.ListViews().Concat(compiledPaths))
        {
            if (_engines.TryGetValue(Path.GetExtension(path), out var engine)
                && TemplateName.OfPath(path) is { } name
                && bound.Add(name))
            {
                var relativePath = $"Areas/{source.Id}/{path}";
                builder.Describe(name).BoundAs(relativePath, context => RenderAsync(engine, relativePath, context));
            }
        }
    }

    // Asked for by its own class, an engine is made without the others.
    private static Task<IHtmlContent> RenderAsync(Type engineType, string relativePath, DisplayContext context)
    {
        var engine = context.ServiceProvider.GetService(engineType) as IShapeTemplateViewEngine
            ?? context.ServiceProvider.GetServices<IShapeTemplateViewEngine>().FirstOrDefault(engine => engine.GetType() == engineType)
            ?? throw new InvalidOperationException($"The engine of the template '{relativePath}' is no longer registered.");

        return engine.RenderAsync(relativePath, context);
    }
}
