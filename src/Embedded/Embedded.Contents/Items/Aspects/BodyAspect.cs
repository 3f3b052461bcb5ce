using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The aspect of a content item that holds its main text.</summary>
public class BodyAspect
{
    public IHtmlContent? Body { get; set; }
}
