using Embedded.Display.Templates;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.Mvc.LocationExpander;

namespace Embedded.Display.Razor;

/// <summary>
/// After the area's own views: those of the assembly that holds the controller, where the area is a feature of the
/// runtime's, and the shared views of all enabled modules.
/// </summary>
internal sealed class ModuleViewLocations(TemplateSources sources) : IViewLocationExpanderProvider
{
    private const string Holder = "Assembly";

    public int Priority => 5;

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            && action.ControllerTypeInfo.Assembly.GetName().Name is { } assembly
            && assembly != context.AreaName)
        {
            context.Values[Holder] = assembly;
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.AreaName is null)
        {
            return viewLocations;
        }

        var ofHolder = context.Values.TryGetValue(Holder, out var holder)
            ? new[] { $"/Areas/{holder}/Views/{{2}}/{{1}}/{{0}}.cshtml", $"/Areas/{holder}/Views/{{1}}/{{0}}.cshtml", $"/Areas/{holder}/Views/Shared/{{0}}.cshtml" }
            : [];

        return viewLocations.Concat(ofHolder).Concat(sources.Modules.Reverse().Select(module => $"/Areas/{module.Id}/Views/Shared/{{0}}.cshtml"));
    }
}
