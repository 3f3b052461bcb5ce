namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field of several choices.</summary>
public class MultiTextFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public MultiTextFieldValueOption[] Options { get; set; } = [];
}
