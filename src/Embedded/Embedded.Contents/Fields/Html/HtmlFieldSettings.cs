namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of an HTML field.</summary>
public class HtmlFieldSettings
{
    public string? Hint { get; set; }

    public bool SanitizeHtml { get; set; } = true;
}
