using Dapper;
using Embedded.Admin.Contents.Lists.Index;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Admin;

/// <summary>A site that is older than the index of the admin's lists: what it holds comes into them in the background.</summary>
public sealed class ContentListUpgradeTests(FirstReleaseSite site) : IClassFixture<FirstReleaseSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_stored_item_is_listed()
    {
        await site.UsingScopeAsync(async services =>
        {
            var features = services.GetRequiredService<IShellFeaturesManager>();
            await features.EnableFeaturesAsync((await features.GetAvailableFeaturesAsync()).Where(feature => feature.Id == "OrchardCore.Admin"), force: true);
        });
        await site.UsingScopeAsync(async services => Assert.False(await services.GetRequiredService<ContentListState>().IsFilledAsync(services)));
        await site.UsingScopeAsync(services => services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "ContentListFilling").DoWorkAsync(services, Cancellation));

        var stored = await CountAsync("SELECT COUNT(*) FROM ContentItemIndex WHERE Latest OR Published");
        Assert.NotEqual(0, stored);
        Assert.Equal(stored, await CountAsync("SELECT COUNT(*) FROM ContentListIndex"));
        await site.UsingScopeAsync(async services => Assert.True(await services.GetRequiredService<ContentListState>().IsFilledAsync(services)));
        Assert.Equal(0, await CountAsync("SELECT COUNT(*) FROM ContentItemIndex WHERE (Latest OR Published) AND DocumentId NOT IN (SELECT DocumentId FROM ContentListIndex)"));
    }

    private async Task<long> CountAsync(string sql)
    {
        var count = -1L;
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IStore>().Configuration.ConnectionFactory.CreateConnection();
            count = await connection.ExecuteScalarAsync<long>(sql);
        });

        return count;
    }
}
