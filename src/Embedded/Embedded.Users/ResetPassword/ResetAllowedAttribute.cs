using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Users.ResetPassword;

/// <summary>Keeps the marked pages where the site's settings allow them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ResetAllowedAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var sites = context.HttpContext.RequestServices.GetRequiredService<ISiteService>();
        if ((await sites.GetSettingsAsync<ResetPasswordSettings>()).AllowResetPassword)
        {
            await next();
        }
        else
        {
            context.Result = new NotFoundResult();
        }
    }
}
