using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

/// <content>The shapes of pagers.</content>
public static partial class ShapeFactoryExtensions
{
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount)
        => shapeFactory.PagerAsync(pager, totalItemCount, new RouteValueDictionary());

    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteData routeData)
        => shapeFactory.PagerAsync(pager, totalItemCount, routeData?.Values ?? []);

    public static async ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteValueDictionary? routeValues)
    {
        ArgumentNullException.ThrowIfNull(pager);
        var shape = await shapeFactory.CreateAsync("Pager");
        shape.Properties["Page"] = pager.Page;
        shape.Properties["PageSize"] = pager.PageSize;
        shape.Properties["TotalItemCount"] = (double)totalItemCount;
        shape.Properties["RouteValues"] = routeValues;

        return shape;
    }

    public static ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager)
        => shapeFactory.PagerSlimAsync(pager, new Dictionary<string, string>());

    public static async ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager, IDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(pager);
        var shape = await shapeFactory.CreateAsync("PagerSlim");
        shape.Properties["Before"] = pager.Before;
        shape.Properties["After"] = pager.After;
        shape.Properties["PageSize"] = pager.PageSize;
        shape.Properties["UrlParams"] = values;

        return shape;
    }
}
