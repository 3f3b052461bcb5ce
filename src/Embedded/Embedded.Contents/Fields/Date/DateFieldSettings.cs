namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a day field.</summary>
public class DateFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
