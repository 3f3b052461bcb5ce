using Embedded.Display.Liquid;
using Embedded.Display.Templates;
using Embedded.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Embedded.Display.Razor;

/// <summary>
/// Tells MVC every module's views below <c>/Areas/{ModuleId}</c>, where several modules may have a view at the same path:
/// the Razor views that their assemblies hold, and Liquid files in the place of Razor ones.
/// </summary>
internal sealed class ModuleViews(ModuleCatalog catalog) : IApplicationFeatureProvider<ViewsFeature>
{
    private const string RazorExtension = ".cshtml";

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewsFeature feature)
    {
        Add(feature, new RuntimeView(typeof(LayoutStart), LayoutStart.Location), LayoutStart.Location);
        Add(feature, new RuntimeView(typeof(LayoutView), LayoutView.Location), LayoutView.Location);

        foreach (var assembly in catalog.BuiltIn)
        {
            foreach (var view in CompiledViews.Of(assembly))
            {
                Add(feature, view, $"/Areas/{assembly.GetName().Name}{view.Identifier}");
            }
        }

        foreach (var module in catalog.Modules)
        {
            foreach (var view in CompiledViews.Of(module.Assembly))
            {
                Add(feature, view, $"/Areas/{module.Id}{view.Identifier}");
            }

            foreach (var file in module.ListFiles(TemplateSource.ViewsFolder).Where(IsView))
            {
                var path = $"/Areas/{module.Id}/{Path.ChangeExtension(file, RazorExtension)}";
                Add(feature, new RuntimeView(typeof(LiquidPage), path), path);
            }
        }
    }

    private static void Add(ViewsFeature feature, RazorCompiledItem view, string path) =>
        feature.ViewDescriptors.Add(new CompiledViewDescriptor(view) { RelativePath = path });

    private static bool IsView(string file) =>
        Path.GetExtension(file) == LiquidViewEngine.Extension && !Path.GetFileName(file).StartsWith('_');
}
