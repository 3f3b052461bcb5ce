using Embedded.Templates;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>Replaces the definitions of content types and parts with the recipe's.</summary>
internal sealed class ReplaceContentDefinitionStep(IContentDefinitionManager contentDefinitionManager, IOptions<ContentOptions> contentOptions, IEnumerable<ILiquidCheck> liquid)
    : DefinitionStepHandler("ReplaceContentDefinition", contentDefinitionManager, contentOptions, liquid)
{
    protected override async Task StoreAsync(DefinitionPayload payload)
    {
        foreach (var (_, part) in payload.Parts)
        {
            var builder = new ContentPartDefinitionBuilder().Named(part.Name);
            DefinitionWriter.Write(part, builder);
            await Definitions.StorePartDefinitionAsync(builder.Build());
        }

        foreach (var (_, type) in payload.Types)
        {
            var builder = new ContentTypeDefinitionBuilder().Named(type.Name).DisplayedAs(type.Name);
            DefinitionWriter.Write(type, builder);
            await Definitions.StoreTypeDefinitionAsync(builder.Build());
        }
    }
}
