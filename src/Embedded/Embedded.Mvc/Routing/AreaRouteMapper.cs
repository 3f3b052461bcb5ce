using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Mvc.Routing;

namespace Embedded.Mvc.Routing;

/// <summary>The route of every action that has no other: <c>/{area}/{controller}/{action}/{id?}</c>.</summary>
internal sealed class AreaRouteMapper : IAreaControllerRouteMapper
{
    private const string Pattern = "{area}/{controller}/{action}/{id?}";

    public int Order => 1000;

    public bool TryMapAreaControllerRoute(IEndpointRouteBuilder routes, ControllerActionDescriptor descriptor)
    {
        var (area, controller, action) = RoutingHelper.GetMvcRouteValues(descriptor);
        routes.MapAreaControllerRoute(
            descriptor.DisplayName!,
            area,
            RoutingHelper.ReplaceMvcPlaceholders(Pattern, area, controller, action),
            defaults: new { controller, action });

        return true;
    }
}
