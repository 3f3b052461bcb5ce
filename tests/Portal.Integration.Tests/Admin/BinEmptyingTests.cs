using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Admin;

/// <summary>What was deleted is kept for some days, and then erased for good.</summary>
public abstract class BinEmptyingTests(PortalSite site)
{
    private const string Parts = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }""";
    private const string Bin = "/Admin/Contents/Bin";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_deleted_long_ago_is_erased_and_what_was_deleted_lately_stays()
    {
        site.SkipUnlessOffered();
        var (old, recent) = (await DeleteAsync(), await DeleteAsync());
        await AgeAsync(old, days: 61);
        await AgeAsync(recent, days: 59);

        await EmptyAsync();

        Assert.Equal(0, await VersionsAsync(old));
        Assert.Equal(1, await VersionsAsync(recent));
    }

    [Fact]
    public async Task Who_manages_the_site_decides_how_long_and_0_keeps_everything()
    {
        site.SkipUnlessOffered();
        using var administrator = await site.CreateUserAsync(Cancellation, "Administrator");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var ancient = await DeleteAsync();
        await AgeAsync(ancient, days: 5000);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await KeepAsync(administrator, "viele"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await KeepAsync(administrator, "-1"));
        Assert.Equal(HttpStatusCode.Redirect, await KeepAsync(administrator, "0"));
        var refused = await KeepAsync(editor, "1");
        Assert.True(refused is HttpStatusCode.Forbidden or HttpStatusCode.Redirect, refused.ToString());
        Assert.Contains("thùng rác không tự dọn", await administrator.GetStringAsync(new Uri(Bin, UriKind.Relative), Cancellation), StringComparison.Ordinal);
        await EmptyAsync();
        Assert.Equal(1, await VersionsAsync(ancient));

        Assert.Equal(HttpStatusCode.Redirect, await KeepAsync(administrator, "60"));
        Assert.Contains("60 ngày rồi bị xóa hẳn", await editor.GetStringAsync(new Uri(Bin, UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> KeepAsync(HttpClient user, string days)
    {
        var page = new HtmlParser().ParseDocument(await user.GetStringAsync(new Uri(Bin, UriKind.Relative), Cancellation));
        using var form = new FormUrlEncodedContent(
        [
            new("days", days),
            new("__RequestVerificationToken", page.QuerySelectorAll("[name='__RequestVerificationToken']").OfType<IHtmlInputElement>().First().Value),
        ]);
        using var answer = await user.PostAsync(new Uri(Bin + "/Keep", UriKind.Relative), form, Cancellation);

        return answer.StatusCode;
    }

    private async Task<string> DeleteAsync()
    {
        var id = await site.CreateAsync("Article", "Xóa " + Guid.NewGuid().ToString("N"), null, Parts);
        await site.UsingScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            await manager.RemoveAsync((await manager.GetAsync(id, VersionOptions.Latest))!);
        });

        return id;
    }

    private Task AgeAsync(string id, int days) => site.UsingScopeAsync(async services =>
    {
        await using var connection = services.GetRequiredService<IStore>().Configuration.ConnectionFactory.CreateConnection();
        await connection.ExecuteAsync("UPDATE \"BinEntryIndex\" SET \"DeletedUtc\" = @Time WHERE \"ContentItemId\" = @Id", new { Id = id, Time = DateTime.SpecifyKind(DateTime.UtcNow.AddDays(-days), DateTimeKind.Unspecified) });
    });

    private Task EmptyAsync() => site.UsingScopeAsync(services => services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "BinEmptying").DoWorkAsync(services, Cancellation));

    private async Task<int> VersionsAsync(string id)
    {
        var count = -1;
        await site.UsingScopeAsync(async services => count = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.ContentItemId == id).CountAsync());

        return count;
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteBinEmptyingTests(SqliteSite site) : BinEmptyingTests(site), IClassFixture<SqliteSite>;

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresBinEmptyingTests(PostgresSite site) : BinEmptyingTests(site), IClassFixture<PostgresSite>;
