namespace OrchardCore.ContentFields.Settings;

/// <summary>Options of the code editor of a text field.</summary>
public class TextFieldMonacoEditorSettings
{
    public string? Options { get; set; }
}
