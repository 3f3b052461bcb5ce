using Embedded.Display.Liquid;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Embedded.Display.Zones;

/// <summary>Renders zones: what stands in them, in order. A layout's zone has an alternate of its name.</summary>
internal sealed class ZoneShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").BoundAs("Zone", RenderItemsAsync).OnDisplaying(context =>
        {
            if (context.Shape.GetProperty<string>("ZoneName") is { } name)
            {
                context.Shape.Metadata.Alternates.Add("Zone__" + name);
            }
        });
        builder.Describe("ContentZone").BoundAs("ContentZone", ContentZone.RenderAsync);
        builder.Describe("ContentPart").BoundAs("ContentPart", RenderContentAsync);
        builder.Describe("ContentPart_Edit").BoundAs("ContentPart_Edit", RenderAllAsync);
        builder.Describe("ContentItem").BoundAs("ContentItem", RenderItemsAsync);

        return ValueTask.CompletedTask;
    }

    public static async Task<IHtmlContent> RenderItemsAsync(DisplayContext context)
    {
        var items = context.Value.Items;
        if (items is [IShape only])
        {
            return await context.DisplayHelper.ShapeExecuteAsync(only);
        }

        var html = new HtmlContentBuilder(items.Count);
        foreach (var item in items)
        {
            html.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)item));
        }

        return html;
    }

    private static Task<IHtmlContent> RenderContentAsync(DisplayContext context)
        => context.Value.GetProperty<IShape>("Content") is { } content
            ? context.DisplayHelper.ShapeExecuteAsync(content)
            : Task.FromResult<IHtmlContent>(HtmlString.Empty);

    // A part's editor has what its drivers added to it and the zones that placement made in it.
    private static async Task<IHtmlContent> RenderAllAsync(DisplayContext context)
    {
        var html = new HtmlContentBuilder();
        html.AppendHtml(await RenderItemsAsync(context));
        html.AppendHtml(await RenderContentAsync(context));

        return html;
    }
}
