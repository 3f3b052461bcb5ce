namespace OrchardCore.Html.Settings;

/// <summary>Settings of an HTML body on one content type.</summary>
public class HtmlBodyPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
