using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Renders templates of one language.</summary>
public interface IShapeTemplateViewEngine
{
    /// <summary>The endings of its files, with their dot.</summary>
    IEnumerable<string> TemplateFileExtensions { get; }

    /// <summary>Renders the file at "Areas/{module}/Views/..." with the shape as its model.</summary>
    Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext);
}
