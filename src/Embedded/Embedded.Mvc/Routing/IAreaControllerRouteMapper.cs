using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Mvc.Routing;

/// <summary>Gives an area's action its conventional route; the first mapper that takes an action decides.</summary>
public interface IAreaControllerRouteMapper
{
    int Order { get; }

    bool TryMapAreaControllerRoute(IEndpointRouteBuilder routes, ControllerActionDescriptor descriptor);
}
