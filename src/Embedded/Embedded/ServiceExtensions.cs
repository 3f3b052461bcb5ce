using System.Reflection;
using Embedded.Modules;
using Embedded.Setup;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds all of the runtime to a host.</summary>
public static class ServiceExtensions
{
    /// <summary>The projects that carry features. Each is named here so that none is missed and none is looked for on disk.</summary>
    private static readonly string[] _carriers = ["Embedded.Mvc", "Embedded.Liquid", "Embedded.Resources", "Embedded.Contents", "Embedded.Media", "Embedded.Search", "Embedded.Email", "Embedded.Users", "Embedded.Display", "Embedded.Sitemaps", "Embedded.Admin", "Embedded.AuditTrail", "Embedded.Notifications"];

    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        var builder = services.AddOrchardCore();
        var carriers = (BuiltInAssemblies)services.Single(service => service.ServiceType == typeof(BuiltInAssemblies)).ImplementationInstance!;
        foreach (var carrier in _carriers)
        {
            carriers.Add(Assembly.Load(carrier));
        }

        services.AddSiteSetup();
        return builder;
    }

    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());
        return services;
    }
}
