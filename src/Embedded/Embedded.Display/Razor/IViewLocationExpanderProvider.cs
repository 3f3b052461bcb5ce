using Microsoft.AspNetCore.Mvc.Razor;

namespace OrchardCore.Mvc.LocationExpander;

/// <summary>Adds places where views are looked for; the one with the highest priority comes first.</summary>
public interface IViewLocationExpanderProvider : IViewLocationExpander
{
    int Priority { get; }
}
