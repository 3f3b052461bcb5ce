using Embedded.Kernel.Tests.Shell;

namespace Embedded.Kernel.Tests.BackgroundTasks;

/// <summary>The tasks of a running site. They count in statics, and so run one after the other.</summary>
public sealed class BackgroundTaskServiceTests
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_task_that_fails_stops_neither_itself_nor_others_and_a_schedule_is_kept()
    {
        await using var site = await StartAsync();
        var (failing, waiting) = (FailingTask.Runs, WaitingTask.Runs);

        await UntilAsync(() => FailingTask.Runs >= failing + 2 && WaitingTask.Runs >= waiting + 2);

        Assert.Equal(0, YearlyTask.Runs);
    }

    [Fact]
    public async Task Tasks_go_on_after_the_tenant_is_rebuilt()
    {
        await using var site = await StartAsync();
        await UntilAsync(() => WaitingTask.Runs > 0);

        await site.EnableAsync("Tests.Base");
        await site.Client.GetStringAsync("/hello", Cancellation);
        var waiting = WaitingTask.Runs;
        await UntilAsync(() => WaitingTask.Runs >= waiting + 2);
    }

    [Fact]
    public async Task A_task_at_work_is_told_when_the_site_stops()
    {
        WaitingTask.Waits = true;
        try
        {
            await using (var site = await StartAsync())
            {
                await WaitingTask.Entered.Task.WaitAsync(_longest, Cancellation);
            }

            await WaitingTask.Stopped.Task.WaitAsync(_longest, Cancellation);
        }
        finally
        {
            WaitingTask.Waits = false;
        }
    }

    private static async Task<TestSite> StartAsync()
    {
        var site = await TestSite.StartAsync();
        await site.EnableAsync("Tests.Tasks");
        await site.Client.GetStringAsync("/hello", Cancellation);

        return site;
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        late.CancelAfter(_longest);
        while (!condition())
        {
            await Task.Delay(50, late.Token);
        }
    }
}
