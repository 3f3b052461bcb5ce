using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;

namespace Embedded.Contents.Tests.Parts;

public class AutorouteTests
{
    [Fact]
    public async Task A_Vietnamese_title_becomes_a_plain_path()
    {
        await using var site = await CreateSiteAsync();
        var item = await CreateAsync(site, "Đại hội Liên hiệp các Hội Khoa học và Kỹ thuật");

        Assert.Equal("dai-hoi-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat", item.As<AutoroutePart>()!.Path);
        Assert.Equal(item.ContentItemId, (await site.FindRouteAsync("/dai-hoi-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat"))!.ContentItemId);
    }

    [Fact]
    public async Task Items_of_one_title_get_paths_of_their_own()
    {
        await using var site = await CreateSiteAsync();
        var paths = new List<string?>();
        for (var i = 0; i < 4; i++)
        {
            paths.Add((await CreateAsync(site, "Hội thảo")).As<AutoroutePart>()!.Path);
        }

        Assert.Equal(["hoi-thao", "hoi-thao-2", "hoi-thao-3", "hoi-thao-4"], paths);
    }

    [Fact]
    public async Task A_path_in_use_is_refused()
    {
        await using var site = await CreateSiteAsync();
        await CreateAsync(site, "Hội thảo");

        var (_, members) = await site.CreateAsync("Article", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Khác");
            item.Alter<AutoroutePart>(part => part.Path = "/Hoi-Thao/");
        });

        Assert.Equal(["AutoroutePart.Path"], members);
        Assert.Single(await site.RowsAsync<AutoroutePartIndex>());
    }

    [Theory]
    [InlineData("tin tuc")]
    [InlineData("tin?a=1")]
    [InlineData("tin//tuc")]
    [InlineData("a:b")]
    [InlineData("Admin/bai-1")]
    [InlineData("api/content")]
    public async Task A_path_that_cannot_be_served_is_refused(string path)
    {
        await using var site = await CreateSiteAsync();
        var (_, members) = await site.CreateAsync("Article", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Khác");
            item.Alter<AutoroutePart>(part => part.Path = path);
        });

        Assert.Contains("AutoroutePart.Path", members);
    }

    [Fact]
    public async Task A_path_of_more_than_1024_characters_is_refused()
    {
        await using var site = await CreateSiteAsync();
        var (_, members) = await site.CreateAsync("Article", item => item.Alter<AutoroutePart>(part => part.Path = new string('a', 1025)));

        Assert.Contains("AutoroutePart.Path", members);
    }

    [Fact]
    public async Task A_moved_item_redirects_its_old_paths_and_takes_them_back()
    {
        await using var site = await CreateSiteAsync();
        var id = (await CreateAsync(site, "Một")).ContentItemId;

        await MoveAsync(site, id, "hai");
        await MoveAsync(site, id, "ba");

        Assert.Equal("ba", (await site.FindRouteAsync("mot"))!.RedirectPath);
        Assert.Equal("ba", (await site.FindRouteAsync("hai"))!.RedirectPath);
        Assert.Null((await site.FindRouteAsync("ba"))!.RedirectPath);

        await MoveAsync(site, id, "mot");

        Assert.Null((await site.FindRouteAsync("mot"))!.RedirectPath);
        Assert.Equal("mot", (await site.FindRouteAsync("ba"))!.RedirectPath);
    }

    [Fact]
    public async Task A_new_item_ends_the_redirect_from_the_path_it_takes()
    {
        await using var site = await CreateSiteAsync();
        var id = (await CreateAsync(site, "Một")).ContentItemId;
        await MoveAsync(site, id, "hai");

        var other = await CreateAsync(site, "Một");

        var route = await site.FindRouteAsync("mot");
        Assert.Equal(other.ContentItemId, route!.ContentItemId);
        Assert.Null(route.RedirectPath);
    }

    [Fact]
    public async Task Routes_follow_publishing_and_removal()
    {
        await using var site = await CreateSiteAsync();
        var (item, _) = await site.CreateAsync("Article", item => item.Alter<TitlePart>(part => part.Title = "Một"), publish: false);
        Assert.Null(await site.FindRouteAsync("mot"));

        await site.ChangeAsync(item.ContentItemId, (manager, draft) => manager.PublishAsync(draft), VersionOptions.Latest);
        Assert.NotNull(await site.FindRouteAsync("mot"));

        await site.ChangeAsync(item.ContentItemId, (manager, published) => manager.UnpublishAsync(published), VersionOptions.Published);
        Assert.Null(await site.FindRouteAsync("mot"));
        Assert.All(await site.RowsAsync<AutoroutePartIndex>(), row => Assert.False(row.Published));

        await site.ChangeAsync(item.ContentItemId, (manager, latest) => manager.RemoveAsync(latest), VersionOptions.Latest);
        Assert.Empty(await site.RowsAsync<AutoroutePartIndex>());
    }

    [Fact]
    public async Task Items_inside_an_item_are_routed_below_it()
    {
        await using var site = await CreateSiteAsync();
        await site.DefineAsync("Series", type => type.WithPart("TitlePart").WithPart("AutoroutePart", Routed()).WithPart("BagPart"));

        var (series, members) = await site.CreateAsync("Series", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Chuyên đề");
            item.Alter<AutoroutePart>(part => part.RouteContainedItems = true);
            item.Alter<BagPart>(part => part.ContentItems =
            [
                new ContentItem { ContentItemId = "inside1", ContentType = "Article", DisplayText = "Đất đai" },
                new ContentItem { ContentItemId = "inside2", ContentType = "Article", DisplayText = "Đất đai" },
            ]);
        });

        Assert.Empty(members);
        var first = await site.FindRouteAsync("chuyen-de/dat-dai");
        Assert.Equal((series.ContentItemId, "inside1", "BagPart.ContentItems[0]"), (first!.ContentItemId, first.ContainedContentItemId, first.JsonPath));
        Assert.Equal("inside2", (await site.FindRouteAsync("chuyen-de/dat-dai-2"))!.ContainedContentItemId);
    }

    [Fact]
    public async Task An_item_can_become_the_homepage()
    {
        await using var site = await CreateSiteAsync();
        var (item, _) = await site.CreateAsync("Article", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Trang chủ");
            item.Alter<AutoroutePart>(part => part.SetHomepage = true);
        });

        Assert.Equal(item.ContentItemId, site.Site.Settings.HomeRoute["contentItemId"]);
        Assert.Equal("OrchardCore.Contents", site.Site.Settings.HomeRoute["Area"]);
    }

    [Fact]
    public async Task A_handle_finds_an_item_by_its_path()
    {
        await using var site = await CreateSiteAsync();
        var item = await CreateAsync(site, "Một");

        var found = await site.UsingAsync(services => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("slug:mot"));

        Assert.Equal(item.ContentItemId, found);
    }

    private static Action<ContentTypePartDefinitionBuilder> Routed() => part => part.WithSettings(new AutoroutePartSettings());

    private static async Task<PartsSite> CreateSiteAsync()
    {
        var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Article", type => type.Draftable().Versionable().WithPart("TitlePart").WithPart("AutoroutePart", Routed()));

        return site;
    }

    private static async Task<ContentItem> CreateAsync(PartsSite site, string title)
    {
        var (item, members) = await site.CreateAsync("Article", item => item.Alter<TitlePart>(part => part.Title = title));
        Assert.Empty(members);

        return item;
    }

    private static Task MoveAsync(PartsSite site, string contentItemId, string path) =>
        site.ChangeAsync(contentItemId, async (manager, item) =>
        {
            item.Alter<AutoroutePart>(part => part.Path = path);
            await manager.UpdateAsync(item);
            await manager.PublishAsync(item);
        });
}
