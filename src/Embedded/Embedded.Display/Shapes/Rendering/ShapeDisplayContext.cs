using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape that is being rendered.</summary>
public class ShapeDisplayContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public DisplayContext DisplayContext { get; set; } = null!;

    public IShape Shape { get; set; } = null!;

    public IHtmlContent? ChildContent { get; set; }
}
