namespace OrchardCore.ContentFields.Settings;

/// <summary>Options of the code editor of an HTML field.</summary>
public class HtmlFieldMonacoEditorSettings
{
    public string? Options { get; set; }
}
