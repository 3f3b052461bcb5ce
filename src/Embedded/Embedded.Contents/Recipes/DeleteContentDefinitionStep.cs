using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Deletes definitions of content types and parts; one that is gone already is no error, so that a recipe can run twice.</summary>
internal sealed class DeleteContentDefinitionStep : NamedRecipeStepHandler
{
    private readonly IContentDefinitionManager _definitions;

    public DeleteContentDefinitionStep(IContentDefinitionManager contentDefinitionManager)
        : base("DeleteContentDefinition") => _definitions = contentDefinitionManager;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var types = StepJson.ReadNames(context.Step, "ContentTypes", context.Errors);
        var parts = StepJson.ReadNames(context.Step, "ContentParts", context.Errors);
        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var (_, name) in types)
        {
            await _definitions.DeleteTypeDefinitionAsync(name);
        }

        foreach (var (_, name) in parts)
        {
            await _definitions.DeletePartDefinitionAsync(name);
        }
    }
}
