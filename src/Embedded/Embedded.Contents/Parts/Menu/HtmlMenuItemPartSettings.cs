namespace OrchardCore.Menu.Settings;

/// <summary>Settings of HTML menu items.</summary>
public class HtmlMenuItemPartSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
