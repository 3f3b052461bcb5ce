using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;

namespace Embedded.BackgroundTasks;

/// <summary>Runs the due tasks of one tenant, one after the other, so that no task overlaps itself.</summary>
internal sealed class TenantSchedule(IShellHost shellHost, ShellSettings tenant, IClock clock, ILogger logger)
{
    private readonly Dictionary<string, BackgroundTaskScheduler> _tasks = new(StringComparer.Ordinal);
    private IChangeToken? _change;
    private long _containerTicks;

    public async Task RunDueAsync(long containerTicks, CancellationToken cancellationToken)
    {
        if (containerTicks != _containerTicks || _change is { HasChanged: true })
        {
            await ReadAsync();
            _containerTicks = containerTicks;
        }

        foreach (var task in _tasks.Values)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            if (IsDue(task))
            {
                task.Run();
                await RunAsync(task.Settings, cancellationToken);
            }
        }
    }

    private async Task ReadAsync()
    {
        await using var scope = await shellHost.GetScopeAsync(tenant);
        await scope.UsingAsync(async inner =>
        {
            var tasks = inner.ServiceProvider.GetServices<IBackgroundTask>().ToList();
            var stored = inner.ServiceProvider.GetService<IBackgroundTaskSettingsProvider>();
            var timeZone = inner.ServiceProvider.GetService<ILocalClock>() is { } localClock ? await localClock.GetLocalTimeZoneAsync() : null;
            _change = stored?.ChangeToken;

            foreach (var gone in _tasks.Keys.Except(tasks.Select(task => task.GetTaskName())).ToList())
            {
                _tasks.Remove(gone);
            }

            foreach (var task in tasks)
            {
                var name = task.GetTaskName();
                if (!_tasks.TryGetValue(name, out var scheduler))
                {
                    _tasks.Add(name, scheduler = new BackgroundTaskScheduler(tenant.Name, name, clock.UtcNow, clock));
                }

                scheduler.TimeZone = timeZone;
                scheduler.Settings = (stored is null ? null : await stored.GetSettingsAsync(task)) ?? task.GetDefaultSettings();
            }
        });
    }

    private bool IsDue(BackgroundTaskScheduler task)
    {
        try
        {
            return task.CanRun();
        }
        catch (FormatException exception)
        {
            // Until its settings change it is not looked at again, so the log gets one line.
            task.Settings.Enable = false;
            logger.LogError("The background task '{Task}' of tenant '{Tenant}' does not run. {Problem}", task.Name, tenant.Name, exception.Message);
            return false;
        }
    }

    private async Task RunAsync(BackgroundTaskSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = await shellHost.GetScopeAsync(tenant);
            await scope.UsingAsync(async inner =>
            {
                var task = inner.ServiceProvider.GetServices<IBackgroundTask>().GetTaskByName(settings.Name);
                if (task is null)
                {
                    return;
                }

                var (locker, locked) = await inner.ServiceProvider.GetRequiredService<IDistributedLock>().TryAcquireBackgroundTaskLockAsync(settings);
                if (!locked)
                {
                    logger.LogInformation("The background task '{Task}' of tenant '{Tenant}' is running elsewhere.", settings.Name, tenant.Name);
                    return;
                }

                using (locker)
                {
                    await task.DoWorkAsync(inner.ServiceProvider, cancellationToken);
                }
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.LogDebug("The background task '{Task}' of tenant '{Tenant}' was stopped.", settings.Name, tenant.Name);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogError(exception, "The background task '{Task}' of tenant '{Tenant}' failed.", settings.Name, tenant.Name);
        }
    }
}
