namespace OrchardCore.ContentManagement.Routing;

/// <summary>The aspect of a contained item that says how it is routed.</summary>
public class RouteHandlerAspect
{
    public string? Path { get; set; }

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }
}
