using Embedded.Templates;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Replaces the definitions of content types and parts with the recipe's.</summary>
internal sealed class ReplaceContentDefinitionStep : NamedRecipeStepHandler
{
    private readonly IContentDefinitionManager _definitions;
    private readonly ContentOptions _options;
    private readonly PatternInspector _patterns;

    public ReplaceContentDefinitionStep(IContentDefinitionManager contentDefinitionManager, IOptions<ContentOptions> contentOptions, IEnumerable<ILiquidCheck> liquid)
        : base("ReplaceContentDefinition")
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
            var builder = new ContentPartDefinitionBuilder().Named(part.Name);
            DefinitionWriter.Write(part, builder);
            await _definitions.StorePartDefinitionAsync(builder.Build());
        }

        foreach (var (_, type) in payload.Types)
        {
            var builder = new ContentTypeDefinitionBuilder().Named(type.Name).DisplayedAs(type.Name);
            DefinitionWriter.Write(type, builder);
            await _definitions.StoreTypeDefinitionAsync(builder.Build());
        }
    }
}
