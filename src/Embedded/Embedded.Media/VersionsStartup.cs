using Embedded.Media.Liquid;
using Embedded.Media.Serving;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Embedded.Media;

/// <summary>Puts the versions of media before those of other files, whoever gives these.</summary>
[Feature("OrchardCore.Media")]
internal sealed class VersionsStartup : StartupBase
{
    // After every feature that may bring a provider of its own.
    public override int Order => 10_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        var others = services.LastOrDefault(service => service.ServiceType == typeof(IFileVersionProvider));
        services.AddSingleton<IFileVersionProvider>(provider => new MediaFileVersions(
            provider.GetRequiredService<MediaAddress>(),
            others is null ? null : (IFileVersionProvider)Create(provider, others)));
    }

    private static object Create(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
