using Embedded.Contents.Routing;
using Embedded.Display.Liquid.TagHelpers;
using Embedded.Display.Razor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Settings;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace Embedded.Display.Tests.Support;

/// <summary>The page pipeline behind a real server, over a handful of content items and a theme.</summary>
public sealed class PageSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageSite(WebApplication app) => _app = app;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<PageSite> StartAsync(bool brokenSanitizer = false, params (string Path, string Text)[] views)
    {
        var home = Item("home", "Trang chủ");
        var article = Item("article", "Hội nghị <giao ban>");
        var secret = Item("secret", "Riêng");
        var items = new[] { home, article, secret }.ToDictionary(item => item.ContentItemId);
        var routes = new Dictionary<string, ContentRoute>
        {
            ["tin-tuc/giao-ban"] = new("article"),
            ["rieng"] = new("secret"),
            ["cu"] = new("article", RedirectPath: "tin-tuc/giao-ban"),
            ["vong"] = new("article", RedirectPath: "vong"),
        };

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = new SiteSettings { SiteName = "Liên hiệp hội" };
        site.HomeRoute["ContentItemId"] = "home";
        site.Properties["CurrentThemeName"] = "Theme";
        var services = builder.Services;
        (string, string)[] theme = views.Length > 0
            ? views
            : [("Views/Content-Article.liquid", "<h1>{{ Model.ContentItem | display_text }}</h1>{{ Model.ContentItem.Content.HtmlBodyPart.Html | sanitize_html | raw }}")];
        services.AddDisplay([new ContentTypeDefinition("Article", "Article")], site, themes: [Views.Of("Theme", theme)]);
        services.AddMvcCore().AddRazorViewEngine();
        services.AddScoped<ViewContextAccessor>();
        services.AddScoped<ViewContexts>();
        services.AddSingleton<TagHelperCatalog>();
        services.AddSingleton(Answering.For<IContentManager>(new() { ["GetAsync"] = arguments => Task.FromResult(items.GetValueOrDefault((string)arguments[0]!)) }));
        services.AddSingleton(Answering.For<IContentRoutes>(new() { ["FindAsync"] = arguments => new ValueTask<ContentRoute?>(routes.GetValueOrDefault((string)arguments[0]!)) }));
        services.AddSingleton(Answering.For<IHtmlSanitizerService>(new()
        {
            ["Sanitize"] = arguments => brokenSanitizer ? throw new InvalidOperationException("a secret detail") : arguments[0],
        }));
        services.AddSingleton(Answering.For<IAuthorizationService>(new()
        {
            ["AuthorizeAsync"] = arguments => Task.FromResult(((ContentItem)arguments[1]!).ContentItemId == "secret" ? AuthorizationResult.Failed() : AuthorizationResult.Success()),
        }));

        var app = builder.Build();
        app.UseRouting();
        foreach (var startup in new StartupBase[] { new ErrorsStartup(), new Startup() })
        {
            startup.Configure(app, app, app.Services);
        }

        app.MapGet("/endpoint", () => "endpoint");
        app.MapGet("/throws", string () => throw new InvalidOperationException("a secret detail"));
        app.MapGet("/api/throws", string () => throw new InvalidOperationException("a secret detail"));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new PageSite(app)
        {
            Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) },
        };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static ContentItem Item(string id, string text) => new() { ContentItemId = id, ContentType = "Article", DisplayText = text, Published = true, Latest = true };
}
