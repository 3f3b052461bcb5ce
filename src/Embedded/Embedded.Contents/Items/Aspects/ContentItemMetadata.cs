using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

/// <summary>The aspect of a content item that says where it is shown and edited.</summary>
public class ContentItemMetadata
{
    public readonly IList<GroupInfo> DisplayGroupInfo = [];

    public readonly IList<GroupInfo> EditorGroupInfo = [];

    public RouteValueDictionary? DisplayRouteValues { get; set; }

    public RouteValueDictionary? EditorRouteValues { get; set; }

    public RouteValueDictionary? CreateRouteValues { get; set; }

    public RouteValueDictionary? RemoveRouteValues { get; set; }

    public RouteValueDictionary? AdminRouteValues { get; set; }
}
