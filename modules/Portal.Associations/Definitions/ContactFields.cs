using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Portal.Associations.Definitions;

/// <summary>The fields that associations, officers and branches share, defined alike.</summary>
internal static class ContactFields
{
    public static ContentPartDefinitionBuilder WithText(this ContentPartDefinitionBuilder part, string name, string displayName, string position, string? hint = null)
        => part.WithField(name, field => field
            .OfType(nameof(TextField))
            .WithDisplayName(displayName)
            .WithPosition(position)
            .WithSettings(new TextFieldSettings { Hint = hint }));

    public static ContentPartDefinitionBuilder WithPhone(this ContentPartDefinitionBuilder part, string name, string position, string? hint = null)
        => part.WithText(name, "Điện thoại", position, hint).WithField(name, field => field.WithEditor("Tel"));

    public static ContentPartDefinitionBuilder WithEmail(this ContentPartDefinitionBuilder part, string name, string position)
        => part.WithText(name, "Thư điện tử", position).WithField(name, field => field.WithEditor("Email"));

    /// <summary>A mark, off until it is set: what is not marked public is not shown.</summary>
    public static ContentPartDefinitionBuilder WithPublicMark(this ContentPartDefinitionBuilder part, string name, string displayName, string label, string position)
        => part.WithField(name, field => field
            .OfType(nameof(BooleanField))
            .WithDisplayName(displayName)
            .WithPosition(position)
            .WithSettings(new BooleanFieldSettings { Label = label }));
}
