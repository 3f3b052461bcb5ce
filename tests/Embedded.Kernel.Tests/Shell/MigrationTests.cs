using Dapper;
using Microsoft.Data.Sqlite;

namespace Embedded.Kernel.Tests.Shell;

/// <summary>These share the migration's counters, and so run one after the other.</summary>
public sealed class MigrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_migration_runs_once_through_all_its_versions()
    {
        var folder = TestSite.NewFolder();
        var runs = CountingMigration.Runs;

        for (var start = 0; start < 3; start++)
        {
            await using var site = await TestSite.StartAsync(folder);
            await site.EnableAsync("Tests.Migrated");
            await site.Client.GetStringAsync("/hello", Cancellation);
        }

        Assert.Equal(runs + 1, CountingMigration.Runs);
        Assert.Contains("\"Version\":4", await RecordAsync(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_processes_that_start_together_run_a_migration_once()
    {
        var folder = TestSite.NewFolder();
        await using var first = await TestSite.StartAsync(folder);
        await using var second = await TestSite.StartAsync(folder);
        var runs = CountingMigration.Runs;

        await first.EnableAsync("Tests.Migrated");
        await second.InScopeAsync(_ => Task.CompletedTask);
        await second.Shells.ReleaseShellContextAsync(second.Shells.GetAllSettings().Single());

        await Task.WhenAll(first.Client.GetStringAsync("/hello", Cancellation), second.Client.GetStringAsync("/hello", Cancellation));

        Assert.Equal(runs + 1, CountingMigration.Runs);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_and_says_where()
    {
        var folder = TestSite.NewFolder();
        await using var site = await TestSite.StartAsync(folder);
        CountingMigration.Fails = true;

        try
        {
            await site.EnableAsync("Tests.Migrated");
            var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => site.InScopeAsync(_ => Task.CompletedTask));

            Assert.Contains("CountingMigration' failed after version 1: The disk is on fire.", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Counting", await TablesAsync(folder), StringComparison.Ordinal);
        }
        finally
        {
            CountingMigration.Fails = false;
        }

        Assert.Equal("hello", await site.Client.GetStringAsync("/hello", Cancellation));
        Assert.Contains("CountingMore", await TablesAsync(folder), StringComparison.Ordinal);
    }

    private static async Task<string> RecordAsync(string folder)
    {
        await using var connection = Open(folder);

        return await connection.QuerySingleAsync<string>("SELECT Content FROM Document WHERE Type LIKE '%DataMigrationRecord%'");
    }

    private static async Task<string> TablesAsync(string folder)
    {
        await using var connection = Open(folder);

        return string.Join(' ', await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    }

    private static SqliteConnection Open(string folder) =>
        new($"Data Source={Path.Combine(folder, "App_Data", "Sites", "Default", "OrchardCore.db")};Pooling=False");
}
