using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Liquid;

/// <summary>Renders shapes by Liquid files.</summary>
internal sealed class LiquidViewEngine(LiquidTemplateFiles files, LiquidShapeRenderer renderer) : IShapeTemplateViewEngine
{
    public const string Extension = ".liquid";

    public IEnumerable<string> TemplateFileExtensions => [Extension];

    public Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
        => renderer.RenderAsync(files.Get(relativePath), displayContext.Value);
}
