using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Embedded.Queries;

/// <summary>What the feature <c>OrchardCore.Queries</c> brings.</summary>
[Feature("OrchardCore.Queries")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<QueriesStep>();
    }
}
