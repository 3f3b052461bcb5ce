using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.ContentTypes.RecipeSteps;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentTypes;

/// <summary>Content definitions and the content manager that works by them.</summary>
[Feature("OrchardCore.ContentTypes")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentManagement();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ReplaceContentDefinitionStep>();
        services.AddRecipeExecutionStep<DeleteContentDefinitionStep>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.AddPermissionProvider<Contents.Permissions>();
    }
}
