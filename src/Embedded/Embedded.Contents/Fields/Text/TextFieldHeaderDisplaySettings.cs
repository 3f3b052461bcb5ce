namespace OrchardCore.ContentFields.Settings;

/// <summary>The heading level that a text field is shown as.</summary>
public class TextFieldHeaderDisplaySettings
{
    public string? Level { get; set; }
}
