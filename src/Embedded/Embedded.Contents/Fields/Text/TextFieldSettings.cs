namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a text field.</summary>
public class TextFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public string? DefaultValue { get; set; }
}
