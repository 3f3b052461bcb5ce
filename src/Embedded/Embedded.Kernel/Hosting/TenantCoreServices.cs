using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Entities;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Settings;
using OrchardCore.Modules;
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
        services.AddSingleton<Signal>();
        services.AddSingleton<ISignal>(static provider => provider.GetRequiredService<Signal>());
        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddScoped<IOrchardHelper, DefaultOrchardHelper>();
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IShellDescriptorFeaturesManager, ShellDescriptorFeaturesManager>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<IShellReleaseManager, ShellReleaseManager>();
        services.AddScoped<ISiteService, SiteService>();
        services.AddPermissionProvider<Permissions>();
        services.AddTenantData();

        return services;
    }
}
