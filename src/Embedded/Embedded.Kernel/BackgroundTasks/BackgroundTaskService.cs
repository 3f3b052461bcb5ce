using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Embedded.BackgroundTasks;

/// <summary>Looks every second for the due tasks of each tenant that is in use.</summary>
internal sealed class BackgroundTaskService(IShellHost shellHost, IServiceProvider services, ILogger<BackgroundTaskService> logger) : BackgroundService
{
    private static readonly TimeSpan _period = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, (TenantSchedule Schedule, Task Run)> _tenants = new(StringComparer.OrdinalIgnoreCase);
    private readonly IClock _clock = services.GetService<IClock>() ?? new Clock();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_period);

        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Start(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(_tenants.Values.Select(tenant => tenant.Run));
        }
    }

    // A tenant whose tasks still run is left alone until they are done; others do not wait for it.
    private void Start(CancellationToken stoppingToken)
    {
        foreach (var shell in shellHost.ListShellContexts().Where(shell => shell.Settings.IsRunning() && !shell.Released && shell.IsActivated))
        {
            var name = shell.Settings.Name;
            if (!_tenants.TryGetValue(name, out var tenant))
            {
                tenant = (new TenantSchedule(shellHost, shell.Settings, _clock, logger), Task.CompletedTask);
            }

            if (tenant.Run.IsCompleted)
            {
                var (schedule, ticks) = (tenant.Schedule, shell.UtcTicks);
                _tenants[name] = (schedule, Task.Run(() => RunAsync(schedule, name, ticks, stoppingToken), CancellationToken.None));
            }
        }
    }

    private async Task RunAsync(TenantSchedule schedule, string tenant, long containerTicks, CancellationToken stoppingToken)
    {
        try
        {
            await schedule.RunDueAsync(containerTicks, stoppingToken);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogError(exception, "The background tasks of tenant '{Tenant}' could not be read.", tenant);
        }
    }
}
