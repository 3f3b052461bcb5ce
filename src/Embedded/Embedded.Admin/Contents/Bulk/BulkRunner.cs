using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using YesSql;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>Works through whole lists beside the requests, batch by batch; after a restart it goes on where it was.</summary>
internal sealed class BulkRunner(IShellHost shells, ShellSettings tenant, IHostApplicationLifetime lifetime, ILogger<BulkRunner> logger)
{
    private const int BatchSize = 50;

    private readonly ConcurrentDictionary<string, bool> _running = new(StringComparer.Ordinal);

    /// <summary>Goes on with it, and does not wait; nothing of the request that asked comes along.</summary>
    public void Start(string jobId)
    {
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => RunAsync(jobId));
        }
    }

    private async Task RunAsync(string jobId)
    {
        if (!_running.TryAdd(jobId, true))
        {
            return;
        }

        try
        {
            while (!lifetime.ApplicationStopping.IsCancellationRequested && await RunBatchAsync(jobId))
            {
            }
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            // The next minute tries again.
            logger.LogError(exception, "The work {JobId} on a list does not go on.", jobId);
        }
        finally
        {
            _running.TryRemove(jobId, out _);
        }
    }

    private async Task<bool> RunBatchAsync(string jobId)
    {
        try
        {
            return await InScopeAsync(batch => batch.RunAsync(jobId, BatchSize));
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogWarning(exception, "A batch of the work {JobId} on a list was not stored; its items are done one by one.", jobId);
        }

        // Nothing of the batch was stored. One of its items is to blame, and alone is left as it is.
        var goesOn = true;
        for (var number = 0; number < BatchSize && goesOn; number++)
        {
            goesOn = await RunOneAsync(jobId);
        }

        return goesOn;
    }

    private async Task<bool> RunOneAsync(string jobId)
    {
        try
        {
            return await InScopeAsync(batch => batch.RunAsync(jobId, size: 1));
        }
        catch (ConcurrencyException)
        {
            return await InScopeAsync(batch => batch.RunAsync(jobId, size: 1, BulkReason.Busy));
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogError(exception, "An item of the work {JobId} on a list was left as it is.", jobId);

            return await InScopeAsync(batch => batch.RunAsync(jobId, size: 1, BulkReason.Failed));
        }
    }

    private async Task<bool> InScopeAsync(Func<BulkBatch, Task<bool>> run)
    {
        var result = false;
        var scope = await shells.GetScopeAsync(tenant);
        await scope.UsingAsync(async inner =>
        {
            result = await run(inner.ServiceProvider.GetRequiredService<BulkBatch>());
        });

        return result;
    }
}
