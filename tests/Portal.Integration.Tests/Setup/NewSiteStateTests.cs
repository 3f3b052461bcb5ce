using Embedded.Admin.Contents.Lists.Index;
using Embedded.Media.Uses;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Setup;

/// <summary>A new site knows from its beginning that no older items have to be added to its lists, nor looked through for files.</summary>
public sealed class NewSiteStateTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task Nothing_of_a_new_site_has_to_be_made_up_for() => await site.UsingScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var first = await session.QueryIndex<ContentItemIndex>().OrderBy(row => row.DocumentId).FirstOrDefaultAsync();
        var lists = await session.Query<ContentListState.FilledContentList>().FirstOrDefaultAsync();
        var files = await session.Query<MediaUseFilling.State>().FirstOrDefaultAsync();

        // Later than the first item, a task could have said so.
        Assert.InRange(lists!.Id, 1, first!.DocumentId - 1);
        Assert.InRange(files!.Id, 1, first.DocumentId - 1);
        Assert.True(files.IsFilled);
    });
}
