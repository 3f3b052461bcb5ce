using Embedded.Hosting;
using Microsoft.Data.Sqlite;
using Npgsql;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Setup;

/// <summary>A site that cannot start ends with a code that says why, and changes nothing.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabasePath => Path.Combine(_folder.Path, "Sites", "Default", "OrchardCore.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("AdminPassword", "", ExitCode.InvalidConfiguration, "AdminPassword is missing")]
    [InlineData("SiteTimeZone", "Asia/Atlantis", ExitCode.InvalidConfiguration, "Asia/Atlantis")]
    [InlineData("DatabaseProvider", "Oracle", ExitCode.InvalidConfiguration, "expected 'Sqlite' or 'Postgres'")]
    [InlineData("RecipeName", "NoSuchRecipe", ExitCode.SetupFailed, "There is no set-up recipe 'NoSuchRecipe'")]
    [InlineData("AdminPassword", "short", ExitCode.SetupFailed, "could not be set up")]
    public async Task A_setting_that_is_wrong_ends_the_program_and_leaves_no_database(string name, string value, ExitCode code, string reason)
    {
        var settings = AutoSetupSettings.For("Sqlite", "");
        settings[Tenant + name] = value;

        await EndsAsync(settings, code, reason);

        Assert.False(File.Exists(DatabasePath));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named()
        => await EndsAsync(AutoSetupSettings.For("Postgres", "Host=127.0.0.1;Port=1;Username=x;Password=very-secret;Database=x"), ExitCode.DatabaseUnreachable, "DatabaseConnectionString");

    [Fact]
    public async Task A_recipe_that_is_malformed_is_named_with_line_and_column()
    {
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(root.Path, "Recipes"));
        await File.WriteAllTextAsync(Path.Combine(root.Path, "Recipes", "broken.recipe.json"), "{ \"name\": \"Broken\", \"issetuprecipe\": true,\n  \"steps\": [ { \"name\" \"feature\" } ] }", Cancellation);
        var settings = AutoSetupSettings.For("Sqlite", "");
        settings[Tenant + "RecipeName"] = "Broken";

        await EndsAsync(settings, ExitCode.SetupFailed, "broken.recipe.json', line 2, column 23", root.Path);
    }

    [Fact]
    public async Task An_installed_site_whose_database_cannot_be_used_says_why_and_starts_again_when_it_can()
    {
        var settings = AutoSetupSettings.For("Sqlite", "");
        await StartsAsync(settings);

        // The layout's number is the store's own row among the identifiers.
        await ExecuteAsync("UPDATE Identifiers SET nextval = nextval + 100 WHERE dimension LIKE '%layout%'");
        await EndsAsync(settings, ExitCode.DatabaseNewer, "newer version");
        await ExecuteAsync("UPDATE Identifiers SET nextval = nextval - 100 WHERE dimension LIKE '%layout%'");

        await using (var other = await OpenAsync())
        {
            await ExecuteAsync(other, "BEGIN EXCLUSIVE");
            await EndsAsync(settings, ExitCode.DatabaseLocked, "locked");
            await ExecuteAsync(other, "ROLLBACK");
        }

        var whole = await File.ReadAllBytesAsync(DatabasePath, Cancellation);
        File.Delete(DatabasePath + "-wal");
        File.Delete(DatabasePath + "-shm");
        await File.WriteAllTextAsync(DatabasePath, new string('x', 8192), Cancellation);
        await EndsAsync(settings, ExitCode.DatabaseUnreachable, "not a database");
        await File.WriteAllBytesAsync(DatabasePath, whole, Cancellation);

        await StartsAsync(settings);
    }

    [Fact]
    public async Task A_database_that_holds_a_site_is_not_set_up_over()
    {
        var settings = AutoSetupSettings.For("Sqlite", "");
        await StartsAsync(settings);
        var whole = await CountAsync();
        File.Delete(Path.Combine(_folder.Path, "tenants.json"));

        await EndsAsync(settings, ExitCode.DatabaseInUse, "already holds the tables of a site");

        Assert.Equal(whole, await CountAsync());
    }

    [Fact]
    public async Task A_setup_on_PostgreSQL_that_fails_leaves_no_table_and_no_function()
    {
        PostgresDatabase.SkipUnlessOffered();
        await using var database = await PostgresDatabase.CreateAsync();
        var settings = AutoSetupSettings.For("Postgres", database.ConnectionString);
        settings[Tenant + "AdminPassword"] = "short";

        await EndsAsync(settings, ExitCode.SetupFailed, "could not be set up");

        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand("SELECT (SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public') + (SELECT COUNT(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace)", connection);
        Assert.Equal(0L, await command.ExecuteScalarAsync(Cancellation));
        settings[Tenant + "AdminPassword"] = AutoSetupSettings.AdminPassword;
        await StartsAsync(settings);
    }

    private async Task EndsAsync(IReadOnlyDictionary<string, string> settings, ExitCode code, string reason, string? contentRoot = null)
    {
        using var run = ProgramRun.Start(_folder.Path, settings, contentRoot);

        var ended = await run.EndAsync();

        Assert.True(ended == (int)code, $"{ended}: {run.Output}");
        Assert.Contains($"The site cannot start ({code}): ", run.Output, StringComparison.Ordinal);
        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", run.Output, StringComparison.Ordinal);
    }

    private async Task StartsAsync(IReadOnlyDictionary<string, string> settings)
    {
        using var run = ProgramRun.Start(_folder.Path, settings);
        await run.ListensAsync();
        using var visitor = new HttpClient { BaseAddress = run.Address };
        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        Assert.True(answer.IsSuccessStatusCode, run.Output);
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = DatabasePath, Pooling = false }.ToString());
        await connection.OpenAsync(Cancellation);

        return connection;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        Assert.NotEqual(0, await ExecuteAsync(connection, sql));
    }

    private async Task<object?> CountAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = new SqliteCommand("SELECT COUNT(*) FROM Document", connection);

        return await command.ExecuteScalarAsync(Cancellation);
    }

    private static async Task<int> ExecuteAsync(SqliteConnection connection, string sql)
    {
#pragma warning disable CA2100 // The statements are constants of this class.
        await using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100

        return await command.ExecuteNonQueryAsync(Cancellation);
    }
}
