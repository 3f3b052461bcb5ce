using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Marks a controller or an action as part of the admin: its address, its theme and who may see it follow from that.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = string.IsNullOrEmpty(routeName) && !string.IsNullOrEmpty(template) ? NameFromControllerAndAction : routeName;
    }

    /// <summary>The address below the admin's prefix.</summary>
    public string? Template { get; set; }

    public string? RouteName { get; set; }

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);

        return next();
    }

    public static void Apply(HttpContext context) => context.Items[typeof(AdminAttribute)] = true;

    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(typeof(AdminAttribute));
}
