using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models;

/// <summary>The HTML body of a content item.</summary>
public class HtmlBodyPart : ContentPart
{
    public string? Html { get; set; }
}
