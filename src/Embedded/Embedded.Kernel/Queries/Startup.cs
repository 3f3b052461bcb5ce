using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Queries;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Embedded.Queries;

/// <summary>What the feature <c>OrchardCore.Queries</c> brings.</summary>
[Feature("OrchardCore.Queries")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IQueryManager, QueryManager>();
        services.AddPermissionProvider<Permissions>();
        services.AddRecipeExecutionStep<QueriesStep>();
    }
}
