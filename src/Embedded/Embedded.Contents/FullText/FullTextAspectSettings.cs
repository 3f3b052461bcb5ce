namespace OrchardCore.Contents.Models;

/// <summary>Which texts of a content type's items are searched.</summary>
public class FullTextAspectSettings
{
    public bool IncludeFullTextTemplate { get; set; }

    /// <summary>A Liquid template whose output is searched.</summary>
    public string? FullTextTemplate { get; set; }

    public bool IncludeBodyAspect { get; set; } = true;

    public bool IncludeDisplayText { get; set; } = true;
}
