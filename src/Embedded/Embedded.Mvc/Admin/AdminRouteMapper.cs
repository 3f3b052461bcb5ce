using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Mvc.Routing;

namespace Embedded.Mvc.Admin;

/// <summary>Puts the admin's actions below the admin's prefix.</summary>
internal sealed class AdminRouteMapper(IOptions<AdminOptions> options) : IAreaControllerRouteMapper
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    public int Order => -1000;

    public bool TryMapAreaControllerRoute(IEndpointRouteBuilder routes, ControllerActionDescriptor descriptor)
    {
        // A controller named "Admin" belongs to the admin without a word.
        if (!AttributesOf(descriptor).Any() && descriptor.ControllerName != "Admin")
        {
            return false;
        }

        var attribute = WithTemplate(descriptor);
        var (area, controller, action) = RoutingHelper.GetMvcRouteValues(descriptor);
        var template = RoutingHelper.ReplaceMvcPlaceholders((attribute?.Template ?? DefaultTemplate).TrimStart('/'), area, controller, action);
        routes.MapAreaControllerRoute(
            RoutingHelper.ReplaceMvcPlaceholders(attribute?.RouteName, area, controller, action) ?? descriptor.DisplayName!,
            area,
            $"{options.Value.AdminUrlPrefix}/{template}",
            defaults: new { controller, action });

        return true;
    }

    /// <summary>How many segments of the action's own template take any value.</summary>
    public static int OpenSegmentsOf(ControllerActionDescriptor descriptor) => WithTemplate(descriptor)?.Template!.Count(character => character == '{') ?? 0;

    private static AdminAttribute? WithTemplate(ControllerActionDescriptor descriptor)
        => AttributesOf(descriptor).FirstOrDefault(one => !string.IsNullOrWhiteSpace(one.Template));

    private static IEnumerable<AdminAttribute> AttributesOf(ControllerActionDescriptor descriptor)
        => descriptor.MethodInfo.GetCustomAttributes<AdminAttribute>().Concat(descriptor.ControllerTypeInfo.GetCustomAttributes<AdminAttribute>());
}
