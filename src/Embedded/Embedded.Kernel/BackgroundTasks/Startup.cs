using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.BackgroundTasks.Services;
using OrchardCore.Modules;

namespace Embedded.BackgroundTasks;

/// <summary>Schedules that the site has stored.</summary>
[Feature("OrchardCore.BackgroundTasks")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<BackgroundTaskManager>();
        services.AddScoped<IBackgroundTaskSettingsProvider, BackgroundTaskSettingsProvider>();
    }
}
