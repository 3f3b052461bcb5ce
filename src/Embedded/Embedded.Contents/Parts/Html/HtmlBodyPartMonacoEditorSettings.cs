namespace OrchardCore.Html.Settings;

/// <summary>Options of the code editor of an HTML body.</summary>
public class HtmlBodyPartMonacoEditorSettings
{
    public string? Options { get; set; }

    public bool InsertMediaWithUrl { get; set; }

    public bool AllowCustomScripts { get; set; }
}
