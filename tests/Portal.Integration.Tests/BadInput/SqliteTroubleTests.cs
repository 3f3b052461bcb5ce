using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using Portal.Integration.Tests.Library;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>A SQLite file that is full, read-only or locked while the site runs: a clear answer, nothing lost, and the next save works.</summary>
public sealed class SqliteTroubleTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const int Handles = 8;

    private const int MostAttempts = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1073741823")]
    [InlineData("PRAGMA query_only = ON", "PRAGMA query_only = OFF")]
    public async Task A_save_that_the_file_cannot_take_is_answered_with_507_and_leaves_nothing(string trouble, string cure)
    {
        using var officer = await site.CreateOfficerAsync(Cancellation);
        var before = await site.ReadAsync(StoredRows.Tables);
        var page = ContentCalls.Page("khong-luu-" + Guid.NewGuid().ToString("N"), $"<p>{new string('a', 500_000)}</p>");

        await OnEveryHandleAsync(trouble);
        using (var refused = await officer.PostItemAsync(page, Cancellation))
        {
            await AssertCleanAsync(refused, HttpStatusCode.InsufficientStorage);
            using var read = await officer.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        }

        await OnEveryHandleAsync(cure);
        Assert.Equal(before, await site.ReadAsync(StoredRows.Tables));
        Assert.Equal(HttpStatusCode.OK, await SaveOnceCuredAsync(officer, page, cure));
    }

    [Fact]
    public async Task A_save_while_another_program_holds_the_file_is_answered_with_503_and_when_to_come_back()
    {
        using var officer = await site.CreateOfficerAsync(Cancellation);
        var page = ContentCalls.Page("bi-khoa-" + Guid.NewGuid().ToString("N"));
        await using (var other = new SqliteConnection(await ConnectionStringAsync()))
        {
            await other.OpenAsync(Cancellation);
            await ExecuteAsync(other, "BEGIN IMMEDIATE");

            using var refused = await officer.PostItemAsync(page, Cancellation);

            await AssertCleanAsync(refused, HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(refused.Headers.RetryAfter);
            using var read = await officer.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
            await ExecuteAsync(other, "ROLLBACK");
        }

        using var saved = await officer.PostItemAsync(page, Cancellation);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    [Fact]
    public async Task A_photo_that_the_file_cannot_take_leaves_nothing_and_is_taken_once_it_can()
    {
        const string trouble = "PRAGMA query_only = ON";
        const string cure = "PRAGMA query_only = OFF";
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin/Media"));
        var (id, name) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString("N"));
        Task<PartAnswer> SendAsync() => officer.SendPartAsync(token, id, name + ".png", SamplePicture.Png, 0, SamplePicture.Png.Length);
        int Stored() => Directory.EnumerateFiles(site.MediaFolder, name + "*", SearchOption.AllDirectories).Count();

        await OnEveryHandleAsync(trouble);
        Assert.Equal(HttpStatusCode.InsufficientStorage, (await SendAsync()).Status);
        Assert.Equal(0, Stored());

        await OnEveryHandleAsync(cure);
        var answer = await SendAsync();
        for (var attempt = 1; answer.Path is null && attempt < MostAttempts; attempt++)
        {
            await Task.Delay(100, Cancellation);
            await OnEveryHandleAsync(cure);
            answer = await SendAsync();
        }

        Assert.True(File.Exists(Path.Combine(site.MediaFolder, answer.Path!)));
        Assert.Equal(1, Stored());
        Assert.Equal([Path.GetFileName(answer.Path!)], (await officer.OpenAsync("/Admin/Media?q=" + name)).FileNames());
    }

    /// <summary>A request gives its handle back after its answer is sent: one that was out while the others were cured is cured next time.</summary>
    private async Task<HttpStatusCode> SaveOnceCuredAsync(HttpClient officer, JsonObject page, string cure)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var saved = await officer.PostItemAsync(page, Cancellation);
            if (saved.StatusCode == HttpStatusCode.OK || attempt == MostAttempts)
            {
                return saved.StatusCode;
            }

            await Task.Delay(100, Cancellation);
            await OnEveryHandleAsync(cure);
        }
    }

    private static async Task AssertCleanAsync(HttpResponseMessage refused, HttpStatusCode status)
    {
        Assert.Equal(status, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        var body = await refused.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains($"\"status\":{(int)status}", body, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("OrchardCore.db", body, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A pragma belongs to a handle of the site's pool: all that are idle, and more than one request takes.</summary>
    private Task OnEveryHandleAsync(string pragma) => site.UsingScopeAsync(async services =>
    {
        var connections = Enumerable.Range(0, Handles).Select(_ => services.GetRequiredService<IDbConnectionAccessor>().CreateConnection()).ToList();
        foreach (var connection in connections)
        {
            await connection.OpenAsync(Cancellation);
            await ExecuteAsync((SqliteConnection)connection, pragma);
        }

        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }
    });

    private async Task<string> ConnectionStringAsync()
    {
        var file = "";
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            file = connection.DataSource;
        });

        return new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
