using Embedded.Templates;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Reads and checks the definitions of a step; what then becomes of each is the step's own matter.</summary>
internal abstract class DefinitionStepHandler : NamedRecipeStepHandler
{
    private readonly ContentOptions _options;
    private readonly PatternInspector _patterns;

    protected DefinitionStepHandler(string stepName, IContentDefinitionManager definitions, IOptions<ContentOptions> contentOptions, IEnumerable<ILiquidCheck> liquid)
        : base(stepName)
    {
        Definitions = definitions;
        _options = contentOptions.Value;
        _patterns = new PatternInspector(liquid);
    }

    protected IContentDefinitionManager Definitions { get; }

    protected sealed override async Task HandleAsync(RecipeExecutionContext context)
    {
        var payload = DefinitionPayload.Read(context.Step, context.Errors);
        await DefinitionInspector.InspectAsync(payload, Definitions, _options, _patterns, context.Errors);
        if (context.Errors.Count == 0)
        {
            await StoreAsync(payload);
        }
    }

    protected abstract Task StoreAsync(DefinitionPayload payload);
}
