using System.Net;
using System.Text.RegularExpressions;
using Npgsql;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Setup;

/// <summary>What a person meets at <c>/setup</c> of a site that is not set up: what is wrong is said, and a setup that fails leaves nothing.</summary>
public sealed partial class SetupPageTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClientHandler _redirects = new() { AllowAutoRedirect = false };
    private ProgramRun? _site;
    private HttpClient? _visitor;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabasePath => Path.Combine(_folder.Path, "Sites", "Default", "OrchardCore.db");

    public ValueTask DisposeAsync()
    {
        _visitor?.Dispose();
        _redirects.Dispose();
        _site?.Dispose();
        _folder.Dispose();

        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Before_the_setup_only_its_page_answers()
    {
        await StartAsync();

        using var home = await _visitor!.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        using var page = await _visitor.GetAsync(new Uri("/setup", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, home.StatusCode);
        Assert.NotNull(home.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("Token", "guess", HttpStatusCode.Forbidden, "Mã dùng một lần không đúng")]
    [InlineData("SiteName", "", HttpStatusCode.BadRequest, "tên cổng thông tin")]
    [InlineData("SiteTimeZone", "Asia/Atlantis", HttpStatusCode.BadRequest, "Múi giờ")]
    [InlineData("UserName", "", HttpStatusCode.BadRequest, "tên đăng nhập")]
    [InlineData("Email", "khong-phai-thu", HttpStatusCode.BadRequest, "thư điện tử")]
    [InlineData("Password", "yeu", HttpStatusCode.BadRequest, "Mật khẩu cần ít nhất 12 ký tự")]
    [InlineData("PasswordConfirmation", "khac", HttpStatusCode.BadRequest, "không giống nhau")]
    [InlineData("RecipeName", "NoSuchRecipe", HttpStatusCode.BadRequest, "công thức thiết lập")]
    [InlineData("DatabaseProvider", "Oracle", HttpStatusCode.BadRequest, "SQLite hoặc PostgreSQL")]
    [InlineData("TablePrefix", "a;DROP TABLE x", HttpStatusCode.BadRequest, "Tiền tố bảng")]
    public async Task A_field_that_is_wrong_is_named_and_nothing_is_created(string field, string value, HttpStatusCode status, string reason)
    {
        await StartAsync();
        var form = await FormAsync();
        form[field] = value;

        using var answer = await PostAsync(form);

        Assert.Equal(status, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.DoesNotContain(AutoSetupSettings.AdminPassword, page, StringComparison.Ordinal);
        Assert.False(File.Exists(DatabasePath));
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/setup") { Content = new FormUrlEncodedContent(await FormAsync()) };
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var answer = await _visitor!.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(File.Exists(DatabasePath));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_sets_the_site_up_once()
    {
        await StartAsync();
        var form = await FormAsync();

        var answers = await Task.WhenAll(PostAsync(form), PostAsync(form));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }

        using var home = await _visitor!.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        using var again = await PostAsync(form);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_setup_on_SQLite_that_fails_half_way_leaves_no_file_and_can_be_done_again()
        => await FailThenSucceedAsync("Sqlite", "", () => Task.FromResult(File.Exists(DatabasePath) ? 1L : 0L));

    [Fact]
    public async Task A_setup_on_PostgreSQL_that_fails_half_way_leaves_no_table_and_can_be_done_again()
    {
        PostgresDatabase.SkipUnlessOffered();
        await using var database = await PostgresDatabase.CreateAsync();
        await FailThenSucceedAsync("Postgres", database.ConnectionString, async () =>
        {
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync(Cancellation);
            await using var command = new NpgsqlCommand("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'", connection);

            return (long)(await command.ExecuteScalarAsync(Cancellation))!;
        });
        await _site!.StopAsync();
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_said_without_its_password()
    {
        await StartAsync();
        var form = await FormAsync();
        form["DatabaseProvider"] = "Postgres";
        form["ConnectionString"] = "Host=127.0.0.1;Port=1;Username=x;Password=very-secret;Database=x";

        using var answer = await PostAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("DatabaseConnectionString", page, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", page, StringComparison.Ordinal);
    }

    private async Task FailThenSucceedAsync(string provider, string connectionString, Func<Task<long>> leftAsync)
    {
        using var root = new TemporaryFolder();
        var recipes = Directory.CreateDirectory(Path.Combine(root.Path, "Recipes")).FullName;
        await File.WriteAllTextAsync(Path.Combine(recipes, "half.recipe.json"), Recipe("Half", """, { "name": "no-such-step" }"""), Cancellation);
        await File.WriteAllTextAsync(Path.Combine(recipes, "whole.recipe.json"), Recipe("Whole", ""), Cancellation);
        await StartAsync(root.Path);
        var form = await FormAsync();
        form["DatabaseProvider"] = provider;
        form["ConnectionString"] = connectionString;
        form["RecipeName"] = "Half";

        using (var failed = await PostAsync(form))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, failed.StatusCode);
            var page = WebUtility.HtmlDecode(await failed.Content.ReadAsStringAsync(Cancellation));
            Assert.Contains("half.recipe.json', step 3 'no-such-step', line 4", page, StringComparison.Ordinal);
        }

        Assert.Equal(0L, await leftAsync());
        form["Token"] = await _site!.FindAsync(Token(), after: 1);
        form["RecipeName"] = "Whole";
        using var done = await PostAsync(form);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.NotEqual(0L, await leftAsync());
    }

    private static string Recipe(string name, string more) => $$"""
        { "name": "{{name}}", "issetuprecipe": true, "steps": [
          { "name": "feature", "enable": [ "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Contents", "OrchardCore.Title" ] },
          { "name": "settings", "PageSize": 20 }
          {{more}} ] }
        """;

    private async Task StartAsync(string? contentRoot = null)
    {
        _site = ProgramRun.Start(_folder.Path, new Dictionary<string, string>(), contentRoot);
        await _site.ListensAsync();
        _visitor = new HttpClient(_redirects, disposeHandler: false) { BaseAddress = _site.Address };
    }

    private async Task<Dictionary<string, string>> FormAsync() => new()
    {
        ["Token"] = await _site!.FindAsync(Token()),
        ["RecipeName"] = "VustaPortal",
        ["SiteName"] = AutoSetupSettings.SiteName,
        ["SiteTimeZone"] = "Asia/Ho_Chi_Minh",
        ["DatabaseProvider"] = "Sqlite",
        ["UserName"] = AutoSetupSettings.AdminUserName,
        ["Email"] = "quantri@example.org",
        ["Password"] = AutoSetupSettings.AdminPassword,
        ["PasswordConfirmation"] = AutoSetupSettings.AdminPassword,
    };

    private async Task<HttpResponseMessage> PostAsync(Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);

        return await _visitor!.PostAsync(new Uri("/setup", UriKind.Relative), content, Cancellation);
    }

    [GeneratedRegex("one-time token: ([A-Za-z0-9_-]{20,})")]
    private static partial Regex Token();
}
