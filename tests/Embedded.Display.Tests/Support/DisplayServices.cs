using System.Reflection;
using Embedded.Caching;
using Embedded.Display.Templates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Settings;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace Embedded.Display.Tests.Support;

/// <summary>The services of displaying, over content types and views that a test gives.</summary>
internal static class DisplayServices
{
    public static IServiceCollection AddDisplay(
        this IServiceCollection services,
        IEnumerable<ContentTypeDefinition> types,
        SiteSettings? site = null,
        IEnumerable<TemplateSource>? modules = null,
        IEnumerable<TemplateSource>? themes = null)
    {
        services.AddLogging().AddPortableObjectLocalization().AddRouting().AddMemoryCache().AddPageDependencies();
        foreach (var startup in new[] { OtherStartup(typeof(OrchardCore.Liquid.ILiquidTemplateManager), "Embedded.Liquid.Startup"), OtherStartup(typeof(IContentManager), "Embedded.Contents.Parts.Common.SharedStartup"), new DisplayStartup(), new Startup() })
        {
            startup.ConfigureServices(services);
        }

        var definitions = types.ToDictionary(type => type.Name);
        services.AddSingleton(Answering.For<IContentDefinitionManager>(new()
        {
            ["GetTypeDefinitionAsync"] = arguments => Task.FromResult(definitions.GetValueOrDefault((string)arguments[0]!)),
        }));
        services.AddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.AddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();
        services.AddSingleton(Answering.For<ISiteService>(new() { ["GetSiteSettingsAsync"] = _ => Task.FromResult<ISite>(site ?? new SiteSettings()) }));
        services.AddSingleton(Answering.For<IExtensionManager>(new() { ["GetExtension"] = arguments => Extension((string)arguments[0]!) }));
        services.AddSingleton(new TemplateSources([TemplateSource.Of(typeof(Startup).Assembly)], [.. modules ?? []], [.. themes ?? []]));

        return services;
    }

    public static ServiceProvider Build(
        IEnumerable<ContentTypeDefinition>? types = null,
        string? theme = null,
        IEnumerable<TemplateSource>? modules = null,
        IEnumerable<TemplateSource>? themes = null,
        Action<IServiceCollection>? configure = null)
    {
        var site = new SiteSettings();
        if (theme is not null)
        {
            site.Properties["CurrentThemeName"] = theme;
        }

        var services = new ServiceCollection();
        services.AddDisplay(types ?? [], site, modules, themes);
        configure?.Invoke(services);

        return services.BuildServiceProvider();
    }

    /// <summary>Renders a shape, in the scope that made it.</summary>
    public static async Task<string> RenderAsync(this IServiceProvider scope, IShape shape)
    {
        var html = await scope.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        using var writer = new StringWriter();
        html.WriteTo(writer, scope.GetRequiredService<System.Text.Encodings.Web.HtmlEncoder>());

        return writer.ToString();
    }

    private static IExtensionInfo Extension(string id) => Answering.For<IExtensionInfo>(new() { ["get_Id"] = _ => id });

    // Every module's startup is its own affair; the tenant's container makes it in the same way.
    private static StartupBase OtherStartup(Type ofAssembly, string name)
    {
        var type = ofAssembly.Assembly.GetType(name, throwOnError: true)!;
        var configuration = new ShellConfiguration(new ConfigurationBuilder().Build());

        return (StartupBase)Activator.CreateInstance(type, type.GetConstructors()[0].GetParameters().Length == 0 ? [] : [configuration])!;
    }
}
