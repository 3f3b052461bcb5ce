namespace OrchardCore.ContentFields.Settings;

/// <summary>Options of the rich-text editor of an HTML field.</summary>
public class HtmlFieldTrumbowygEditorSettings
{
    public string? Options { get; set; }

    public bool InsertMediaWithUrl { get; set; }
}
