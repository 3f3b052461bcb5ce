namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a time-of-day field.</summary>
public class TimeFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public string? Step { get; set; }
}
