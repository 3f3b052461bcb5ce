using Embedded.Caching;
using Embedded.Localization;
using Embedded.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Entities;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Settings;
using OrchardCore.Localization;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Hosting;

internal static class TenantCoreServices
{
    /// <summary>What every tenant has, whatever its features.</summary>
    public static IServiceCollection AddTenantCore(this IServiceCollection services)
    {
        services.AddRouting();
        services.AddMemoryCache();
        services.AddAuthorization();
        services.AddSingleton<Signal>();
        services.AddSingleton<ISignal>(static provider => provider.GetRequiredService<Signal>());
        services.AddPageDependencies();
        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddScoped<IOrchardHelper, DefaultOrchardHelper>();
        services.AddSingleton<IClientIPAddressAccessor, ClientIPAddressAccessor>();
        services.AddTimeAndPlace();
        services.AddSingleton<LocalLock>();
        services.AddSingleton<ILocalLock>(static provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IDistributedLock>(static provider => provider.GetRequiredService<LocalLock>());
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IShellDescriptorFeaturesManager, ShellDescriptorFeaturesManager>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<IShellReleaseManager, ShellReleaseManager>();
        services.AddScoped<ISiteService, SiteService>();
        services.AddPermissionProvider<Permissions>();
        services.AddTenantData();

        return services;
    }

    private static void AddTimeAndPlace(this IServiceCollection services)
    {
        services.TryAddSingleton<IClock, Clock>();
        services.TryAddScoped<ILocalClock, LocalClock>();
        services.TryAddScoped<ICalendarManager, DefaultCalendarManager>();
        services.TryAddScoped<ICalendarSelector, DefaultCalendarSelector>();
        services.AddScoped<ITimeZoneSelector, SiteTimeZoneSelector>();
        services.TryAddSingleton<ISlugService, SlugService>();
        services.AddPortableObjectLocalization();
        services.TryAddScoped<ILocalizationService, DefaultLocalizationService>();
        services.AddSingleton<ILocalizationFileLocationProvider>(static provider =>
        {
            var catalog = provider.GetRequiredService<ModuleCatalog>();

            return new AssemblyPoFiles(catalog.BuiltIn.Concat(catalog.Modules.Select(module => module.Assembly)));
        });

        // A site's own translations win over the modules'.
        services.AddSingleton<ILocalizationFileLocationProvider>(static provider =>
            new FolderPoFiles(Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, "Localization")));

        // A tenant's own win over the site's.
        services.AddSingleton<ILocalizationFileLocationProvider>(static provider =>
        {
            var options = provider.GetRequiredService<IOptions<ShellOptions>>().Value;

            return new FolderPoFiles(Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, provider.GetRequiredService<ShellSettings>().Name, "Localization"));
        });
    }
}
