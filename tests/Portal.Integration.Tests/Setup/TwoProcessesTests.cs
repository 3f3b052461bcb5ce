using System.Net;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Setup;

/// <summary>Two processes that start on one folder: one sets the site up, the other waits and finds it done.</summary>
public sealed class TwoProcessesTests
{
    [Fact]
    public async Task A_site_is_set_up_once_by_two_processes_that_start_together()
    {
        using var folder = new TemporaryFolder();
        var settings = AutoSetupSettings.For("Sqlite", "");
        using var first = ProgramRun.Start(folder.Path, settings);
        using var second = ProgramRun.Start(folder.Path, settings);

        await Task.WhenAll(first.ListensAsync(), second.ListensAsync());

        foreach (var run in new[] { first, second })
        {
            using var visitor = new HttpClient { BaseAddress = run.Address };
            using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, run.Output);
        }

        var done = new[] { first, second }.Count(run => run.Output.Contains("is set up from the recipe", StringComparison.Ordinal));
        Assert.True(done == 1, first.Output + second.Output);
    }
}
