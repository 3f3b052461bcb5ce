using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

/// <summary>The context of one rendering, with the services of the current scope.</summary>
public class LiquidTemplateContext : TemplateContext
{
    public const int MaxShapeRecursions = 3;

    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options)
    {
        Services = services;
    }

    public IServiceProvider Services { get; }

    public ViewContext? ViewContext { get; set; }

    public bool IsInitialized { get; set; }

    public int ShapeRecursions { get; set; }
}
