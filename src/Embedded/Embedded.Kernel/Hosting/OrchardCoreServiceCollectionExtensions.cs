using System.Reflection;
using Embedded.Hosting;
using Embedded.Modules;
using Embedded.StaticFiles;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules.FileProviders;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Orchard Core to a host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the modules that the application references, and the tenants.</summary>
    public static OrchardCoreBuilder AddOrchardCore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        if (services.FirstOrDefault(descriptor => descriptor.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder existing)
        {
            return existing;
        }

        var builder = new OrchardCoreBuilder(services);
        var builtIn = new BuiltInAssemblies().Add(typeof(ServiceCollectionExtensions).Assembly);

        services.AddSingleton(builder);
        services.AddSingleton(builtIn);
        services.AddSingleton(new HostServiceCollection(services));
        services.AddHttpContextAccessor();
        services.AddRouting();
        services.AddLocalization();
        services.ConfigureOptions<ShellOptionsSetup>();
        services.TryAddSingleton(static provider => new ModuleCatalog(FindApplication(provider), provider.GetRequiredService<BuiltInAssemblies>()));
        services.AddSingleton<ModuleFiles>();
        services.AddSingleton<FileVersions>();
        services.AddSingleton<CompressedFiles>();
        services.AddSingleton<ModuleStaticFiles>();
        services.AddSingleton<IStaticFileProvider>(static provider => provider.GetRequiredService<ModuleStaticFiles>());
        services.AddSingleton<ExtensionManager>();
        services.AddSingleton<IExtensionManager>(static provider => provider.GetRequiredService<ExtensionManager>());
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();
        services.AddSingleton<IRunningShellTable, RunningShellTable>();
        services.AddSingleton<IShellSettingsManager, ShellSettingsManager>();
        services.AddSingleton<ShellContainerFactory>();
        services.AddSingleton<IShellContextFactory, ShellContextFactory>();
        services.AddSingleton<IShellHost, ShellHost>();
        services.AddHostedService<Embedded.BackgroundTasks.BackgroundTaskService>();
        services.AddSingleton<IShellDescriptorManagerEventHandler>(static provider => provider.GetRequiredService<IShellHost>());

        return builder;
    }

    /// <summary>Adds the modules that the application references, and the tenants.</summary>
    public static IServiceCollection AddOrchardCore(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCore());

        return services;
    }

    private static Assembly? FindApplication(IServiceProvider provider)
    {
        var name = provider.GetRequiredService<IHostEnvironment>().ApplicationName;

        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return Assembly.GetEntryAssembly();
        }
    }
}
