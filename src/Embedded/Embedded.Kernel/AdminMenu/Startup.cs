using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Embedded.AdminMenu;

/// <summary>What the feature <c>OrchardCore.AdminMenu</c> brings.</summary>
[Feature("OrchardCore.AdminMenu")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<AdminMenuStep>();
    }
}
