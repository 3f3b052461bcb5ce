using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Embedded.Users.Forms;

/// <summary>Work whose duration must not show in the answer: how long it takes would tell which accounts exist.</summary>
internal static class AfterResponse
{
    public static void Run(HttpContext context, Func<IServiceProvider, Task> work)
    {
        var services = context.RequestServices;
        var shells = services.GetRequiredService<IShellHost>();
        var settings = services.GetRequiredService<ShellSettings>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(AfterResponse));

        context.Response.OnCompleted(async () =>
        {
            try
            {
                var scope = await shells.GetScopeAsync(settings);
                await scope.UsingAsync(inner => work(inner.ServiceProvider));
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger.LogError(exception, "Work after an answer failed.");
            }
        });
    }
}
