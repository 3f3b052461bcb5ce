using Embedded.Display.Layers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Embedded.Notifications.Pages;

/// <summary>Notifications in the admin.</summary>
[Feature("OrchardCore.Notifications")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class PagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<OwnNotifications>();
        services.AddScoped<ILayoutContributor, BellContributor>();
    }
}
