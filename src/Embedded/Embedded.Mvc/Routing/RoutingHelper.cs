using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace OrchardCore.Mvc.Routing;

/// <summary>Fills the placeholders of route patterns and names.</summary>
public static class RoutingHelper
{
    [return: NotNullIfNotNull(nameof(name))]
    public static string? ReplaceMvcPlaceholders(string? name, string area, string controller, string action) =>
        name?.Replace("{area}", area, StringComparison.Ordinal)
            .Replace("{controller}", controller, StringComparison.Ordinal)
            .Replace("{action}", action, StringComparison.Ordinal);

    public static (string Area, string Controller, string Action) GetMvcRouteValues(ControllerActionDescriptor descriptor) =>
        (descriptor.RouteValues["area"]!, descriptor.ControllerName, descriptor.ActionName);
}
