using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Embedded.Recipes;

/// <summary>What the feature <c>OrchardCore.CustomSettings</c> brings.</summary>
[Feature("OrchardCore.CustomSettings")]
internal sealed class CustomSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<CustomSettingsStep>();
}
