using Embedded.Templates;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Adds to the definitions of content types and parts; what the recipe does not name stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager contentDefinitionManager, IOptions<ContentOptions> contentOptions, IEnumerable<ILiquidCheck> liquid)
    : DefinitionStepHandler("ContentDefinition", contentDefinitionManager, contentOptions, liquid)
{
    protected override async Task StoreAsync(DefinitionPayload payload)
    {
        foreach (var (_, part) in payload.Parts)
        {
            await Definitions.AlterPartDefinitionAsync(part.Name, builder => DefinitionWriter.Write(part, builder));
        }

        foreach (var (_, type) in payload.Types)
        {
            await Definitions.AlterTypeDefinitionAsync(type.Name, builder => DefinitionWriter.Write(type, builder));
        }
    }
}
