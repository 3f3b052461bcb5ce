using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace Portal.Meetings.Definitions;

internal static class ChoiceField
{
    /// <summary>Makes the field a text out of a fixed list, chosen in a dropdown, the first entry by default.</summary>
    public static ContentPartFieldDefinitionBuilder AsChoice(this ContentPartFieldDefinitionBuilder field, params ListValueOption[] options)
        => field
            .OfType(nameof(TextField))
            .WithEditor("PredefinedList")
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Dropdown,
                DefaultValue = options[0].Value,
                Options = options,
            });
}
