using Embedded.Templates;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Adds to the definitions of content types and parts; what the recipe does not name stays.</summary>
internal sealed class ContentDefinitionStep : NamedRecipeStepHandler
{
    private readonly IContentDefinitionManager _definitions;
    private readonly ContentOptions _options;
    private readonly PatternInspector _patterns;

    public ContentDefinitionStep(IContentDefinitionManager contentDefinitionManager, IOptions<ContentOptions> contentOptions, IEnumerable<ILiquidCheck> liquid)
        : base("ContentDefinition")
    {
        _definitions = contentDefinitionManager;
        _options = contentOptions.Value;
        _patterns = new PatternInspector(liquid);
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var payload = DefinitionPayload.Read(context.Step, context.Errors);
        await DefinitionInspector.InspectAsync(payload, _definitions, _options, _patterns, context.Errors);
        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var (_, part) in payload.Parts)
        {
            await _definitions.AlterPartDefinitionAsync(part.Name, builder => DefinitionWriter.Write(part, builder));
        }

        foreach (var (_, type) in payload.Types)
        {
            await _definitions.AlterTypeDefinitionAsync(type.Name, builder => DefinitionWriter.Write(type, builder));
        }
    }
}
