using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.Kernel.Tests.Shell;

/// <summary>Creates a table: a second run would fail on it.</summary>
internal sealed class CountingMigration : DataMigration
{
    private static int _runs;

    public static bool Fails { get; set; }

    public static int Runs => _runs;

    public async Task<int> CreateAsync()
    {
        Interlocked.Increment(ref _runs);
        await SchemaBuilder.CreateTableAsync("Counting", table => table.Column<string>("Text"));

        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateTableAsync("CountingMore", table => table.Column<string>("Text"));

        if (Fails)
        {
            throw new InvalidOperationException("The disk is on fire.");
        }

        return 3;
    }

    public static int UpdateFrom2() => throw new InvalidOperationException("Version 2 was never released.");

    public int UpdateFrom3() => SchemaBuilder is null ? 0 : 4;
}
