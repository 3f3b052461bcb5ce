using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class PartConfigurer : ContentTypePartDefinitionBuilder
{
    public PartConfigurer(ContentTypePartDefinition part)
        : base(part)
    {
    }

    public override ContentTypePartDefinition Build()
        => new(Current.Name, Current.PartDefinition, _settings) { ContentTypeDefinition = Current.ContentTypeDefinition };
}
