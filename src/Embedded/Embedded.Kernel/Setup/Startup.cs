using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Setup.Events;

namespace Embedded.Setup;

/// <summary>What every tenant does when it is set up.</summary>
[Feature("OrchardCore.Recipes.Core")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddScoped<ISetupEventHandler, SiteSetupHandler>();
}
