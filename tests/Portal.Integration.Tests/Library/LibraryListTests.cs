using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>The library's page: folders, and files found by words, by type, sorted and paged by its address alone.</summary>
public abstract class LibraryListTests(PortalSite site)
{
    private const string Library = "/Admin/Media";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("Name")]
    [InlineData("Size")]
    public async Task Pages_lead_forth_and_back_over_every_file_once(string sort)
    {
        site.SkipUnlessOffered();
        var folder = "trang-" + Guid.NewGuid().ToString("N");
        for (var number = 0; number < 100; number++)
        {
            await site.StoreAsync($"{folder}/anh {number:000}.png", (number % 7) + 1);
        }

        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var first = await officer.OpenAsync($"{Library}?path={folder}&sort={sort}");
        var second = await FollowAsync(officer, first, "next");
        var third = await FollowAsync(officer, second, "next");

        Assert.Equal([48, 48, 4], [first.FileNames().Length, second.FileNames().Length, third.FileNames().Length]);
        Assert.Equal(100, first.FileNames().Concat(second.FileNames()).Concat(third.FileNames()).Distinct().Count());
        Assert.Null(third.QuerySelector("a[rel=next]"));
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        var back = await FollowAsync(officer, third, "prev");
        Assert.Equal(second.FileNames(), back.FileNames());
        Assert.Equal(first.FileNames(), (await FollowAsync(officer, back, "prev")).FileNames());
        if (sort == "Name")
        {
            Assert.Equal(Enumerable.Range(0, 48).Select(number => $"anh {number:000}.png"), first.FileNames());
        }
    }

    [Fact]
    public async Task Words_find_files_in_every_folder_without_their_marks()
    {
        site.SkipUnlessOffered();
        var mark = "m" + Guid.NewGuid().ToString("N");
        await site.StoreAsync($"tim/xa/Đại hội {mark}.png");
        await site.StoreAsync($"Đại hội {mark}.pdf");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        var found = await officer.OpenAsync($"{Library}?q={Uri.EscapeDataString("dai HỘI " + mark)}");
        Assert.Equal(2, found.FileNames().Length);
        Assert.Equal("tim/xa", found.QuerySelector(".media-facts a")?.TextContent);
        Assert.Equal([$"Đại hội {mark}.pdf"], (await officer.OpenAsync($"{Library}?q={mark}&kind=Document")).FileNames());
        var none = await officer.OpenAsync($"{Library}?q=khong-co-{mark}");
        Assert.Empty(none.FileNames());
        Assert.NotNull(none.QuerySelector(".empty"));
    }

    [Theory]
    [InlineData("?sort=Nonsense&kind=99&before=x&after=~")]
    [InlineData("?after=99999999999999999999~x")]
    [InlineData("?sort=Name&after=%00~%00")]
    [InlineData("?q=%00%01%ED%A0%80")]
    [InlineData("?q=%25_'%22;--")]
    public async Task What_makes_no_sense_in_the_address_is_left_out(string query)
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await officer.GetAsync(new Uri(Library + query, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_catalogue_follows_what_is_stored_moved_and_deleted_and_finds_what_was_laid_onto_the_disk()
    {
        site.SkipUnlessOffered();
        var mark = "k" + Guid.NewGuid().ToString("N");
        await site.StoreAsync($"{mark}/mot.png");
        await site.StoreAsync($"{mark}/hai.png");
        await site.UsingScopeAsync(async services =>
        {
            var store = services.GetRequiredService<IMediaFileStore>();
            await store.MoveFileAsync($"{mark}/mot.png", $"{mark}/ba.png");
            await store.CopyFileAsync($"{mark}/ba.png", $"{mark}/bon.png");
            await store.TryDeleteFileAsync($"{mark}/hai.png");
        });
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        Assert.Equal(["ba.png", "bon.png"], (await officer.OpenAsync($"{Library}?path={mark}&sort=Name")).FileNames());

        var folder = Path.Combine(site.MediaFolder, mark);
        File.Copy(Path.Combine(folder, "ba.png"), Path.Combine(folder, "nam.png"));
        File.Copy(Path.Combine(folder, "ba.png"), Path.Combine(folder, "khong-phuc-vu.exe"));
        File.Delete(Path.Combine(folder, "bon.png"));
        await site.UsingScopeAsync(services => services.GetServices<OrchardCore.BackgroundTasks.IBackgroundTask>().Single(task => task.GetType().Name == "MediaCatalogueTask").DoWorkAsync(services, Cancellation));

        Assert.Equal(["ba.png", "nam.png"], (await officer.OpenAsync($"{Library}?path={mark}&sort=Name")).FileNames());
    }

    private static async Task<IHtmlDocument> FollowAsync(HttpClient officer, IHtmlDocument page, string direction)
        => await officer.OpenAsync(page.QuerySelector($"a[rel={direction}]")!.GetAttribute("href")!);
}
