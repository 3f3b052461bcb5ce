using Embedded.Localization;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of localisation from PO files.</summary>
public static class LocalizationServiceCollectionExtensions
{
    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services) =>
        services.AddPortableObjectLocalization(static _ => { });

    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services, Action<LocalizationOptions> setupAction)
    {
        services.Configure(setupAction);
        services.AddOptions().AddLogging().AddMemoryCache();
        services.TryAddSingleton<ILocalizationManager, LocalizationManager>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPluralRuleProvider, DefaultPluralRuleProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITranslationProvider, PoFileTranslations>());
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PortableObjectStringLocalizerFactory>());
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory, PortableObjectHtmlLocalizerFactory>());
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));

        return services;
    }
}
