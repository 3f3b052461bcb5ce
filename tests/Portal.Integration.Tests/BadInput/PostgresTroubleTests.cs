using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCore.Data;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>A PostgreSQL database that is read-only or locked while the site runs.</summary>
public sealed class PostgresTroubleTests : IClassFixture<PostgresSite>
{
    private readonly PostgresSite _site;

    public PostgresTroubleTests(PostgresSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("default_transaction_read_only = on", "default_transaction_read_only", false, HttpStatusCode.InsufficientStorage)]
    [InlineData("lock_timeout = 200", "lock_timeout", true, HttpStatusCode.ServiceUnavailable)]
    public async Task A_save_that_the_database_cannot_take_gets_a_clear_answer_and_leaves_nothing(string setting, string name, bool locked, HttpStatusCode status)
    {
        using var officer = await _site.CreateOfficerAsync(Cancellation);
        var before = await _site.ReadAsync(StoredRows.Tables);
        var page = ContentCalls.Page("khong-luu-" + Guid.NewGuid().ToString("N"));
        await using (var other = await ConnectAsync())
        {
            await ExecuteAsync(other, $"ALTER DATABASE \"{other.Database}\" SET {setting}");
            await DropPooledAsync(other);
            await ExecuteAsync(other, "SET default_transaction_read_only = off");
            await using var lockers = await other.BeginTransactionAsync(Cancellation);
            if (locked)
            {
                // Not where writing is refused: a statement waits for its table before it learns that.
                await ExecuteAsync(other, "LOCK TABLE \"Document\" IN EXCLUSIVE MODE");
            }

            using var refused = await officer.PostItemAsync(page, Cancellation);

            await lockers.RollbackAsync(Cancellation);
            await ExecuteAsync(other, $"ALTER DATABASE \"{other.Database}\" RESET {name}");
            await DropPooledAsync(other);
            Assert.Equal(status, refused.StatusCode);
            var body = await refused.Content.ReadAsStringAsync(Cancellation);
            Assert.DoesNotContain(other.Database, body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Npgsql", body, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(before, await _site.ReadAsync(StoredRows.Tables));
        using var saved = await officer.PostItemAsync(page, Cancellation);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    /// <summary>A database's settings hold for connections that are opened later.</summary>
    private static async Task DropPooledAsync(NpgsqlConnection connection)
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(connection, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connectionString = "";
        await _site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            connectionString = connection.ConnectionString;
        });
        var other = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await other.OpenAsync(Cancellation);

        return other;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are made of this class's constants and the test's own database name.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
