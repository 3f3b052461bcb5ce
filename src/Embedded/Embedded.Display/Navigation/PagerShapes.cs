using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Navigation;

/// <summary>Renders the shapes "Pager" and "PagerSlim" as lists of links that keep the rest of the address.</summary>
internal sealed class PagerShapes(IStringLocalizer<PagerTexts> text) : ShapeTableProvider
{
    private const string PageKey = "pagenum";
    private const int DefaultQuantity = 7;

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Pager").BoundAs("Pager", context => Task.FromResult(RenderPager(context)));
        builder.Describe("PagerSlim").BoundAs("PagerSlim", context => Task.FromResult(RenderSlim(context)));

        return ValueTask.CompletedTask;
    }

    private IHtmlContent RenderPager(DisplayContext context)
    {
        var shape = context.Value;
        var page = shape.GetProperty("Page", 1);
        var size = Math.Max(1, shape.GetProperty("PageSize", 10));
        var last = (int)Math.Clamp(Math.Ceiling(Convert.ToDouble(shape.GetProperty("TotalItemCount") ?? 0, CultureInfo.InvariantCulture) / size), 1, int.MaxValue);
        if (last <= 1)
        {
            return HtmlString.Empty;
        }

        page = Math.Clamp(page, 1, last);
        var links = new PagerLinks(shape, context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request);
        var list = List(shape);
        if (page > 1)
        {
            list.InnerHtml.AppendHtml(links.Item("first", Text(shape, "FirstText", text["First page"]), null, PageKey, null));
            list.InnerHtml.AppendHtml(links.Item("previous", Text(shape, "PreviousText", text["Previous page"]), "prev", PageKey, page == 2 ? null : Number(page - 1)));
        }

        foreach (var number in Around(page, last, shape.GetProperty("Quantity") is { } quantity ? Convert.ToInt32(quantity, CultureInfo.InvariantCulture) : DefaultQuantity))
        {
            list.InnerHtml.AppendHtml(number == page ? links.Current(Number(number)) : links.Item("page", Number(number), null, PageKey, number == 1 ? null : Number(number)));
        }

        if (page < last)
        {
            list.InnerHtml.AppendHtml(links.Item("next", Text(shape, "NextText", text["Next page"]), "next", PageKey, Number(page + 1)));
            list.InnerHtml.AppendHtml(links.Item("last", Text(shape, "LastText", text["Last page"]), null, PageKey, Number(last)));
        }

        return Navigation(list);
    }

    private IHtmlContent RenderSlim(DisplayContext context)
    {
        var shape = context.Value;
        var before = shape.GetProperty<string>("Before");
        var after = shape.GetProperty<string>("After");
        if (before is null && after is null)
        {
            return HtmlString.Empty;
        }

        var links = new PagerLinks(shape, context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request);
        var list = List(shape);
        if (before is not null)
        {
            list.InnerHtml.AppendHtml(links.Item(shape.GetProperty("PreviousClass", "previous"), Text(shape, "PreviousText", text["Newer"]), "prev", "before", before));
        }

        if (after is not null)
        {
            list.InnerHtml.AppendHtml(links.Item(shape.GetProperty("NextClass", "next"), Text(shape, "NextText", text["Older"]), "next", "after", after));
        }

        return Navigation(list);
    }

    private static TagBuilder List(IShape shape)
    {
        if (shape.Classes.Count == 0)
        {
            shape.Classes.Add("pager");
        }

        return shape.GetTagBuilder("ul");
    }

    private TagBuilder Navigation(TagBuilder list)
    {
        var navigation = new TagBuilder("nav");
        navigation.Attributes["aria-label"] = text["Pages"];
        navigation.InnerHtml.AppendHtml(list);

        return navigation;
    }

    private static IEnumerable<int> Around(int page, int last, int quantity)
    {
        var count = Math.Clamp(quantity, 0, last);
        var first = Math.Clamp(page - (count / 2), 1, last - count + 1);

        return Enumerable.Range(first, count);
    }

    private static string Text(IShape shape, string property, string fallback) => shape.GetProperty(property)?.ToString() is { Length: > 0 } own ? own : fallback;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
