using Dapper;
using Embedded.Media.Uses;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Library;

/// <summary>A site that is older than the library's indexes: what its items use is found in the background.</summary>
public sealed class LibraryUpgradeTests(FirstReleaseSite site) : IClassFixture<FirstReleaseSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_of_stored_items_are_found()
    {
        await site.UsingScopeAsync(async services =>
        {
            var features = services.GetRequiredService<IShellFeaturesManager>();
            await features.EnableFeaturesAsync((await features.GetAvailableFeaturesAsync()).Where(feature => feature.Id == "OrchardCore.Admin"), force: true);
        });
        await site.CreateAsync("Article", "Có ảnh", null, """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] }, "Cover": { "Paths": ["cu/anh.png"] } } }""");
        Assert.Equal(1, await RowsAsync());
        await RunAsync("DELETE FROM MediaUseIndex");
        await RunAsync("DELETE FROM Document WHERE Type LIKE '%MediaUseFilling%'");

        await site.UsingScopeAsync(services => new MediaUseFilling().DoWorkAsync(services, Cancellation));

        Assert.Equal(1, await RowsAsync());
    }

    private Task<long> RowsAsync() => RunAsync("SELECT COUNT(*) FROM MediaUseIndex");

    private async Task<long> RunAsync(string sql)
    {
        var result = -1L;
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IStore>().Configuration.ConnectionFactory.CreateConnection();
            result = await connection.ExecuteScalarAsync<long>(sql);
        });

        return result;
    }
}
