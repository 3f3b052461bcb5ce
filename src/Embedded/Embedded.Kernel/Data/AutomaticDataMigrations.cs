using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardCore.Data.Migration;

/// <summary>Runs what is due when a tenant is activated, before its first request.</summary>
internal sealed class AutomaticDataMigrations : ModularTenantEvents
{
    private readonly ShellSettings _settings;
    private readonly IServiceProvider _services;

    public AutomaticDataMigrations(ShellSettings settings, IServiceProvider services)
    {
        _settings = settings;
        _services = services;
    }

    public override Task ActivatingAsync() =>
        _settings.IsUninitialized()
            ? Task.CompletedTask
            : _services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
}
