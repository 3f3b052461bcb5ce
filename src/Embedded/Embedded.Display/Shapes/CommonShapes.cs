using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.Display.Shapes;

/// <summary>Renders "PageTitle", by the format of the site's settings, and "DateTime" and "TimeSpan", in the site's time zone.</summary>
internal sealed class CommonShapes(IStringLocalizer<CommonTexts> text) : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("PageTitle").BoundAs("PageTitle", RenderTitleAsync);
        builder.Describe("DateTime").BoundAs("DateTime", RenderMomentAsync);
        builder.Describe("TimeSpan").BoundAs("TimeSpan", context => Task.FromResult<IHtmlContent>(RenderDistance(context)));

        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> RenderTitleAsync(DisplayContext context)
    {
        var services = context.ServiceProvider;
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();

        return string.IsNullOrWhiteSpace(site.PageTitleFormat)
            ? services.GetRequiredService<IPageTitleBuilder>().GenerateTitle()
            : await services.GetRequiredService<ILiquidTemplateManager>().RenderHtmlContentAsync(site.PageTitleFormat, services.GetRequiredService<HtmlEncoder>());
    }

    private static async Task<IHtmlContent> RenderMomentAsync(DisplayContext context)
    {
        var services = context.ServiceProvider;
        var utc = MomentOf(context.Value) ?? new DateTimeOffset(services.GetRequiredService<IClock>().UtcNow, TimeSpan.Zero);
        var local = await services.GetRequiredService<ILocalClock>().ConvertToLocalAsync(utc);
        var format = context.Value.GetProperty<string>("Format") is { Length: > 0 } own ? own : "g";

        return Element(utc, local.ToString(format, CultureInfo.CurrentCulture));
    }

    private TagBuilder RenderDistance(DisplayContext context)
    {
        var now = context.ServiceProvider.GetRequiredService<IClock>().UtcNow;
        var utc = MomentOf(context.Value) ?? new DateTimeOffset(now, TimeSpan.Zero);
        var distance = now - utc.UtcDateTime;

        return Element(utc, Math.Abs(distance.TotalDays) switch
        {
            >= 1 => Say(distance, "{0} days ago", "in {0} days", distance.TotalDays),
            >= 1 / 24d => Say(distance, "{0} hours ago", "in {0} hours", distance.TotalHours),
            >= 1 / 1440d => Say(distance, "{0} minutes ago", "in {0} minutes", distance.TotalMinutes),
            _ => text["a moment ago"],
        });
    }

    private string Say(TimeSpan distance, string ago, string ahead, double count)
        => text[distance < TimeSpan.Zero ? ahead : ago, (int)Math.Abs(count)];

    private static TagBuilder Element(DateTimeOffset utc, string shown)
    {
        var element = new TagBuilder("time");
        element.Attributes["datetime"] = utc.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        element.InnerHtml.AppendHtml(new HtmlContentString(shown));

        return element;
    }

    private static DateTimeOffset? MomentOf(IShape shape) => shape.GetProperty("Utc") switch
    {
        DateTimeOffset moment => moment.ToUniversalTime(),
        DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)),
        _ => null,
    };
}
