using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using Portal.Associations.Models;

namespace Portal.Associations.Definitions;

internal static class AssociationMosaicDefinition
{
    public static async Task DefineAssociationMosaicAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(AssociationMosaic), part => part
            .WithField(nameof(AssociationMosaic.Count), field => field
                .OfType(nameof(NumericField))
                .WithDisplayName("Số hội")
                .WithSettings(new NumericFieldSettings { Scale = 0, Minimum = 1, Maximum = 60, DefaultValue = "12" })));
        await definitions.AlterTypeDefinitionAsync(nameof(AssociationMosaic), type => type
            .WithDisplayName("Các hội thành viên")
            .Stereotype("Widget")
            .WithPart(nameof(AssociationMosaic)));
    }
}
