namespace OrchardCore.ContentFields.Settings;

/// <summary>The choices of a text field that takes one of a list.</summary>
public class TextFieldPredefinedListEditorSettings
{
    public ListValueOption[] Options { get; set; } = [];

    public EditorOption Editor { get; set; }

    public string? DefaultValue { get; set; }
}
