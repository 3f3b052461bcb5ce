using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Templates.Services;

namespace Embedded.Templates;

/// <summary>What the feature <c>OrchardCore.Templates</c> brings.</summary>
[Feature("OrchardCore.Templates")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TemplatesManager>();
        services.AddRecipeExecutionStep<TemplatesStep>();
    }
}
