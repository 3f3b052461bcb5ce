using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Settings;

namespace Embedded.Liquid.Tests;

internal sealed class LiquidFixture : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    public LiquidFixture(Action<IServiceCollection>? configure = null, bool allowLiquidTags = false)
    {
        var services = new ServiceCollection();
        services.AddPortableObjectLocalization();
        services.AddSingleton<ITranslationProvider, SomeTranslations>();
        services.AddSingleton<ILocalizationService, TwoCultures>();
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton<ICalendarManager, DefaultCalendarManager>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddSingleton<ITimeZoneSelector, Saigon>();
        services.AddSingleton<ISlugService, SlugService>();
        services.AddSingleton<ISiteService, OneSite>();
        services.AddSingleton<IHostEnvironment, Staging>();
        services.AddEmbeddedLiquid(allowLiquidTags);
        configure?.Invoke(services);

        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateScope();
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public LiquidTemplateParser Parser => Services.GetRequiredService<LiquidTemplateParser>();

    public ILiquidTemplateManager Manager => Services.GetRequiredService<ILiquidTemplateManager>();

    public HttpContext UseRequest()
    {
        var context = new DefaultHttpContext { RequestServices = Services };
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("portal.test");
        context.Request.PathBase = "/vi";
        context.Request.Path = "/tin-tuc";
        context.Request.QueryString = new QueryString("?trang=2");
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;

        return context;
    }

    public Task<string> Render(string template, object? model = null, params (string Name, object Value)[] properties)
    {
        var options = Services.GetRequiredService<IOptions<TemplateOptions>>().Value;

        return Manager.RenderStringAsync(
            template,
            Services.GetRequiredService<HtmlEncoder>(),
            model,
            properties.Select(property => KeyValuePair.Create(property.Name, FluidValue.Create(property.Value, options))));
    }

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    private sealed class Saigon : ITimeZoneSelector
    {
        public Task<TimeZoneSelectorResult?> GetTimeZoneAsync() =>
            Task.FromResult<TimeZoneSelectorResult?>(new TimeZoneSelectorResult { TimeZoneId = () => Task.FromResult("Asia/Ho_Chi_Minh") });
    }

    private sealed class TwoCultures : ILocalizationService
    {
        public Task<string> GetDefaultCultureAsync() => Task.FromResult("vi");

        public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult<string[]>(["vi", "en"]);
    }

    private sealed class SomeTranslations : ITranslationProvider
    {
        public void LoadTranslations(string cultureName, CultureDictionary dictionary)
        {
            if (cultureName == "vi")
            {
                dictionary.MergeTranslations([new CultureDictionaryRecord("Hello, {0}", "Chào {0}"), new CultureDictionaryRecord("Read more", "Xem thêm")]);
            }
        }
    }

    private sealed class OneSite : ISiteService
    {
        private readonly ISite _site = new SiteSettings
        {
            SiteName = "Cổng",
            BaseUrl = "https://base.test/",
            PageSize = 10,
            SiteSalt = "secret",
            Properties = new JsonObject { ["Note"] = new JsonObject { ["Text"] = "x" } },
        };

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult(_site);

        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult(_site);

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }

    private sealed class Staging : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Staging;

        public string ApplicationName { get; set; } = "test";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
