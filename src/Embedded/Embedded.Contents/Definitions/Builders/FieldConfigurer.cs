using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class FieldConfigurer : ContentPartFieldDefinitionBuilder
{
    private readonly ContentPartDefinition _part;
    private ContentFieldDefinition _type;

    public FieldConfigurer(ContentPartFieldDefinition field, ContentPartDefinition part)
        : base(field)
    {
        _type = field.FieldDefinition;
        _part = part;
    }

    public override string Name => Current.Name;

    public override string FieldType => _type.Name;

    public override string PartName => _part.Name;

    public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
    {
        _type = fieldDefinition;

        return this;
    }

    public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

    public override ContentPartFieldDefinition Build()
        => string.IsNullOrEmpty(_type?.Name)
            ? throw new InvalidOperationException($"The field '{Name}' of the part '{_part.Name}' has no type: call OfType(\"TextField\") or another field type.")
            : new ContentPartFieldDefinition(_type, Name, _settings);
}
