namespace OrchardCore.Html.Settings;

/// <summary>Options of the rich-text editor of an HTML body.</summary>
public class HtmlBodyPartTrumbowygEditorSettings
{
    public string? Options { get; set; }

    public bool InsertMediaWithUrl { get; set; }

    public bool AllowCustomScripts { get; set; }
}
