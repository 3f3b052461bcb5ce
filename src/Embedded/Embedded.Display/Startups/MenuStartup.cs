using Embedded.Display.Menus;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays menus.</summary>
[Feature("OrchardCore.Menu")]
internal sealed class MenuStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<VisibleMenuItems>();
        services.AddScoped<IShapeTableProvider, MenuShapes>();
    }
}
