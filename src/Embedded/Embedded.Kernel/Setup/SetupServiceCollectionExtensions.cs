using Embedded.Hosting;
using Embedded.Recipes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Entities;
using OrchardCore.Setup.Services;

namespace Embedded.Setup;

/// <summary>Registers, for the host, what sets a site up.</summary>
public static class SetupServiceCollectionExtensions
{
    /// <summary>Sets the site up before it listens, or opens the setup page; ends the process with a code that says why it cannot start.</summary>
    public static IServiceCollection AddSiteSetup(this IServiceCollection services)
    {
        StartupFailure.Register();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddRecipeReading();
        services.AddSingleton<ISetupUserIdGenerator, SetupUserIdGenerator>();
        services.AddSingleton<SetupService>();
        services.AddSingleton<ISetupService>(provider => provider.GetRequiredService<SetupService>());
        services.AddSingleton<SetupToken>();
        services.AddSingleton<IStartupFilter, SetupGate>();
        services.AddHostedService<SetupStarter>();
        return services;
    }
}
