using Embedded.Features;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;

namespace Embedded.Recipes;

/// <summary>What the feature <c>OrchardCore.Recipes.Core</c> brings.</summary>
[Feature("OrchardCore.Recipes.Core")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeReading();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddScoped<IRecipeMigrator, RecipeMigrator>();
        services.AddSingleton<IGlobalMethodProvider, UuidMethod>();
        services.AddScoped<IGlobalMethodProvider, ConfigurationMethod>();
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddRecipeExecutionStep<RecipesStep>();
        services.AddRecipeExecutionStep<CommandStep>();
    }
}
