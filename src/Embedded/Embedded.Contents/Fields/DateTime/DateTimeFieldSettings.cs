namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a moment field.</summary>
public class DateTimeFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
