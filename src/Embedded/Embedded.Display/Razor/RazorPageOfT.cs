using System.Globalization;
using Embedded.Display.Razor;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of Razor views: shapes, the layout's zones, the page's title, translations.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>, IRazorPage
{
    protected IZoneHolding? _themeLayout;

    private IDisplayHelper? _displayHelper;
    private IShapeFactory? _shapeFactory;
    private OrchardDisplayHelper? _orchard;
    private IPageTitleBuilder? _title;
    private IViewLocalizer? _localizer;

    public override ViewContext ViewContext
    {
        get => base.ViewContext;

        set
        {
            value.HttpContext.RequestServices.GetRequiredService<ViewContextAccessor>().ViewContext = value;
            base.ViewContext = value;
        }
    }

    /// <summary>A factory whose methods are shape types: <c>await New.Menu(Name: "main")</c>.</summary>
    public dynamic New => Factory.New;

    public IShapeFactory Factory => _shapeFactory ??= Context.RequestServices.GetRequiredService<IShapeFactory>();

    public IOrchardDisplayHelper Orchard => _orchard ??= new OrchardDisplayHelper(Context, DisplayHelper);

    public IZoneHolding? ThemeLayout
    {
        get => _themeLayout ??= Context.Features.Get<RazorViewFeature>()?.ThemeLayout;
        set => _themeLayout = value;
    }

    /// <summary>The layout's template: the last alternate of the layout shape, or its type.</summary>
    public string ViewLayout
    {
        get => ThemeLayout is not { } layout ? string.Empty : layout.Metadata.Alternates.Count > 0 ? layout.Metadata.Alternates.Last! : layout.Metadata.Type!;

        set
        {
            if (ThemeLayout is { } layout)
            {
                layout.Metadata.Alternates.Remove(value);
                layout.Metadata.Alternates.Add(value);
            }
        }
    }

    public IPageTitleBuilder Title => _title ??= Context.RequestServices.GetRequiredService<IPageTitleBuilder>();

    /// <summary>Translates the view's texts; their context is the view's path.</summary>
    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = Context.RequestServices.GetRequiredService<IViewLocalizer>();
                ((IViewContextAware)_localizer).Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    public ISite? Site => Context.Features.Get<RazorViewFeature>()?.Site;

    /// <summary>Path and query of the present request.</summary>
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    private IDisplayHelper DisplayHelper => _displayHelper ??= Context.RequestServices.GetRequiredService<IDisplayHelper>();

    public static TagBuilder Tag(IShape shape) => shape.GetTagBuilder();

    public static TagBuilder Tag(IShape shape, string tag) => shape.GetTagBuilder(tag);

    public static object? OrDefault(object? text, object? other) =>
        string.IsNullOrEmpty(Convert.ToString(text, CultureInfo.InvariantCulture)) ? other : text;

    public Task<IHtmlContent> DisplayAsync(IShape shape) => DisplayHelper.ShapeExecuteAsync(shape);

    public Task<IHtmlContent> DisplayAsync(dynamic shape) => (object?)shape switch
    {
        null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IShape one => DisplayHelper.ShapeExecuteAsync(one),
        IHtmlContent html => Task.FromResult(html),
        string text => Task.FromResult<IHtmlContent>(new HtmlContentString(text)),
        var other => throw new ArgumentException($"A {other.GetType().Name} is no shape.", nameof(shape)),
    };

    /// <summary>Adds a segment to the page's title, and renders the title as it is by then.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);

        return Title.GenerateTitle(separator);
    }

    /// <summary>Adds a segment to the page's title, and renders the title as it is by then.</summary>
    public IHtmlContent RenderTitleSegments(string? segment, string position = "0", IHtmlContent? separator = null) =>
        string.IsNullOrEmpty(segment) ? Title.GenerateTitle(separator) : RenderTitleSegments(new HtmlContentString(segment), position, separator);

    public IHtmlContent RenderLayoutBody() => RenderBody();

    /// <summary>In a layout's template: what the page shows.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => RenderSectionAsync("Content", required: false);

    public new bool IsSectionDefined(string name) => ThemeLayout?.Zones.IsNotEmpty(name) ?? false;

    public new IHtmlContent RenderSection(string name) => RenderSection(name, required: true);

    public new IHtmlContent RenderSection(string name, bool required) => RenderSectionAsync(name, required).GetAwaiter().GetResult();

    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    /// <summary>Renders a zone of the layout.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (IsSectionDefined(name))
        {
            return DisplayAsync(ThemeLayout!.Zones[name]);
        }

        return required
            ? throw new InvalidOperationException($"The layout requires the section '{name}', which the page does not have.")
            : Task.FromResult<IHtmlContent>(HtmlString.Empty);
    }
}
