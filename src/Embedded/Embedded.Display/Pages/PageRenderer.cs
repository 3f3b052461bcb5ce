using System.Text.Encodings.Web;
using Embedded.Display.Layers;
using Embedded.Display.Liquid;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;

namespace Embedded.Display.Pages;

/// <summary>Renders a shape, then the layout around it: what the shape says of the page is known before the layout's head is written.</summary>
internal sealed class PageRenderer(
    ILayoutAccessor layoutAccessor,
    IEnumerable<ILayoutContributor> contributors,
    IDisplayHelper displayHelper,
    IPageTitleBuilder title,
    HtmlBuffers buffers,
    HtmlEncoder encoder)
{
    private const string BodyZone = "Content";

    public async Task<PooledHtml> RenderAsync(IShape body, string? titleText)
    {
        if (!string.IsNullOrWhiteSpace(titleText))
        {
            title.AddSegment(new HtmlContentString(titleText), "0");
        }

        var html = await displayHelper.ShapeExecuteAsync(body);
        var layout = await layoutAccessor.GetLayoutAsync();
        await layout.Zones[BodyZone].AddAsync(html, "");
        foreach (var contributor in contributors)
        {
            await contributor.ContributeAsync(layout);
        }

        var page = await displayHelper.ShapeExecuteAsync(layout);
        if (page is PooledHtml pooled)
        {
            return pooled;
        }

        pooled = buffers.New();
        page.WriteTo(pooled, encoder);

        return pooled;
    }
}
