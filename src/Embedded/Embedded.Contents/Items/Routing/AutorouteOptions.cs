using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The route values that content routes resolve to.</summary>
public class AutorouteOptions
{
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    public string ContentItemIdKey { get; set; } = string.Empty;

    public string ContainedContentItemIdKey { get; set; } = string.Empty;

    public string JsonPathKey { get; set; } = string.Empty;
}
