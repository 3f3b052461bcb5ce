using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.Notifications.Trimming;

/// <summary>Removes what was read long ago.</summary>
[Feature("OrchardCore.Notifications")]
internal sealed class TrimmingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IBackgroundTask, NotificationTrimmingTask>();
}

/// <summary>How long that is, in the admin.</summary>
[Feature("OrchardCore.Notifications")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Settings")]
internal sealed class TrimmingSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IDisplayDriver<ISite>, NotificationTrimmingDriver>();
}
