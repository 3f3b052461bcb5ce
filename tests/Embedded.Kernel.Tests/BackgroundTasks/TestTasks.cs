using OrchardCore.BackgroundTasks;

namespace Embedded.Kernel.Tests.BackgroundTasks;

[BackgroundTask(Schedule = "* * * * * *")]
internal sealed class FailingTask : IBackgroundTask
{
    private static int _runs;

    public static int Runs => Volatile.Read(ref _runs);

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _runs);

        throw new InvalidOperationException("This task always fails.");
    }
}

/// <summary>Runs each second; when told so it works until it is stopped.</summary>
[BackgroundTask(Schedule = "* * * * * *")]
internal sealed class WaitingTask : IBackgroundTask
{
    private static int _runs;

    public static bool Waits { get; set; }

    public static int Runs => Volatile.Read(ref _runs);

    public static TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static TaskCompletionSource Stopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _runs);
        if (!Waits)
        {
            return;
        }

        Entered.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Stopped.TrySetResult();
            throw;
        }
    }
}

[BackgroundTask(Schedule = "0 0 29 2 *")]
internal sealed class YearlyTask : IBackgroundTask
{
    public static int Runs { get; private set; }

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        Runs++;

        return Task.CompletedTask;
    }
}
