using System.Net;
using AngleSharp.Html.Dom;
using Embedded.Media.Catalogue;
using Embedded.Media.Moves;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Library;

/// <summary>Files and folders get other names and places, and what used the old ones goes on working; deleting says what it breaks.</summary>
public abstract class MoveTests(PortalSite site)
{
    private const string Move = "/Admin/Media/MoveMedia";
    private const string MoveFolder = "/Admin/Media/MoveFolder";

    /// <summary>More than are catalogued in one transaction.</summary>
    private const int Many = 230;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_with_another_name_is_found_under_both()
    {
        site.SkipUnlessOffered();
        var (folder, path) = await StoreAsync("cu.png");
        await site.CreateAsync("Article", "Dùng ảnh " + folder, null, Article(path));
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.OpenAsync(FilePageAddress(path));
        page = await officer.PostAsync(page, FilePageAddress(path), ("AlternativeText", "Mô tả"), ("Version", page.QuerySelector("[name=Version]")!.GetAttribute("value")!));

        var moved = await officer.PostAsync(page, Move, ("path", path), ("name", "Ảnh Mới.png"), ("folder", folder));

        var target = folder + "/anh-moi.png";
        Assert.Contains("Đã chuyển", moved.Message(), StringComparison.Ordinal);
        Assert.Equal("anh-moi.png", moved.QuerySelector("h1")?.TextContent);
        Assert.Equal("Mô tả", moved.QuerySelector("[name=AlternativeText]")?.GetAttribute("value"));
        Assert.Equal("Dùng ảnh " + folder, moved.QuerySelector(".editor-side .card-list a")?.TextContent);
        using var visitor = site.CreateVisitor();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, target));
        using var old = await visitor.GetAsync(new Uri($"/media/{path}?width=160&v=1", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
        Assert.Equal($"/media/{target}?width=160&v=1", old.Headers.Location!.ToString());
        Assert.True(old.Headers.CacheControl!.NoCache);
        Assert.Equal("anh-moi.png", (await officer.OpenAsync(FilePageAddress(path))).QuerySelector("h1")?.TextContent);
        await site.UsingScopeAsync(async services =>
        {
            var store = services.GetRequiredService<IMediaFileStore>();
            Assert.Equal("/media/" + target, store.MapPathToPublicUrl(path));
            Assert.Equal(target, (await store.GetFileInfoAsync(path))!.Path);
        });
    }

    [Fact]
    public async Task A_folder_takes_its_files_along_and_every_old_address_leads_to_them()
    {
        site.SkipUnlessOffered();
        var (folder, _) = await StoreAsync("a/mot.png", "a/b/hai.png", "khac/ba.png");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var visitor = site.CreateVisitor();
        var page = await officer.OpenAsync($"/Admin/Media?path={folder}/a");
        await officer.PostAsync(page, Move, ("path", folder + "/a/mot.png"), ("name", "mot"), ("folder", folder + "/khac"));

        Assert.Contains("Đã chuyển", (await officer.PostAsync(page, MoveFolder, ("path", folder + "/a"), ("name", "c"), ("folder", folder))).Message(), StringComparison.Ordinal);
        Assert.Contains("Đã chuyển", (await officer.PostAsync(page, MoveFolder, ("path", folder + "/c"), ("name", "d"), ("folder", folder + "/khac"))).Message(), StringComparison.Ordinal);

        Assert.Equal(folder + "/khac/mot.png", await TargetAsync(visitor, folder + "/a/mot.png"));
        Assert.Equal(folder + "/khac/d/b/hai.png", await TargetAsync(visitor, folder + "/a/b/hai.png"));
        Assert.Equal(folder + "/khac/d/b/hai.png", await TargetAsync(visitor, folder + "/c/b/hai.png"));
        Assert.Equal(["hai.png"], (await officer.OpenAsync($"/Admin/Media?path={folder}/khac/d/b")).FileNames());

        Assert.Contains("Đã chuyển", (await officer.PostAsync(page, MoveFolder, ("path", folder + "/khac/d"), ("name", "a"), ("folder", folder))).Message(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, folder + "/a/b/hai.png"));
        Assert.Equal(folder + "/khac/mot.png", await TargetAsync(visitor, folder + "/a/mot.png"));
        Assert.Equal(folder + "/a/b/hai.png", await TargetAsync(visitor, folder + "/khac/d/b/hai.png"));
    }

    [Fact]
    public async Task A_large_folder_takes_what_is_written_about_each_file_along()
    {
        site.SkipUnlessOffered();
        var mark = Guid.NewGuid().ToString("N");
        await StoreManyAsync($"lon-{mark}", Many);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        var answer = await officer.PostAsync(await officer.OpenAsync("/Admin/Media"), "/Admin/Media/MoveFolder", ("path", $"lon-{mark}"), ("name", $"moi-{mark}"), ("folder", ""));

        Assert.Contains("Đã chuyển", answer.Message(), StringComparison.Ordinal);
        Assert.Equal((Many, 0), (await DescribedAsync($"moi-{mark}"), await DescribedAsync($"lon-{mark}")));
    }

    [Fact]
    public async Task A_folder_whose_move_was_broken_off_goes_on_and_loses_nothing()
    {
        site.SkipUnlessOffered();
        var mark = Guid.NewGuid().ToString("N");
        await StoreManyAsync($"do-{mark}", 3);
        await site.UsingScopeAsync(async _ =>
        {
            Directory.Move(Path.Combine(site.MediaFolder, $"do-{mark}"), Path.Combine(site.MediaFolder, $"xong-{mark}"));
            await MediaMoves.RememberAsync($"do-{mark}", $"xong-{mark}");
            await MediaMoves.SetOnItsWayAsync(new FolderOnItsWay { Left = $"do-{mark}", Taken = $"xong-{mark}" });
        });

        await site.UsingScopeAsync(services => new MediaCatalogueTask().DoWorkAsync(services, Cancellation));
        Assert.Equal(3, await DescribedAsync($"do-{mark}"));
        await site.UsingScopeAsync(services => new MovedFolderCataloguing().DoWorkAsync(services, Cancellation));
        Assert.Equal((3, 0), (await DescribedAsync($"xong-{mark}"), await DescribedAsync($"do-{mark}")));
        await site.UsingScopeAsync(services => new MediaCatalogueTask().DoWorkAsync(services, Cancellation));
        Assert.Equal(3, await DescribedAsync($"xong-{mark}"));
    }

    [Fact]
    public async Task An_address_that_leads_somewhere_is_not_given_to_something_else_but_back()
    {
        site.SkipUnlessOffered();
        var (folder, path) = await StoreAsync("mot.png", "hai.png");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var visitor = site.CreateVisitor();
        var page = await officer.OpenAsync("/Admin/Media?path=" + folder);
        await officer.PostAsync(page, Move, ("path", path), ("name", "moi"), ("folder", folder));

        Assert.Contains("từng là địa chỉ", (await officer.PostAsync(page, Move, ("path", folder + "/hai.png"), ("name", "mot"), ("folder", folder))).Message(), StringComparison.Ordinal);
        await officer.SendAsync(page, "/Admin/Media/Send?path=" + folder, ("mot.png", SamplePicture.Png));
        Assert.Equal(["hai.png", "moi.png", "mot-2.png"], (await officer.OpenAsync($"/Admin/Media?path={folder}&sort=Name")).FileNames());

        Assert.Contains("Đã chuyển", (await officer.PostAsync(page, Move, ("path", folder + "/moi.png"), ("name", "mot"), ("folder", folder))).Message(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, path));
        Assert.Equal(path, await TargetAsync(visitor, folder + "/moi.png"));
    }

    [Theory]
    [InlineData("hai", "", "đã được dùng")]
    [InlineData("../ngoai", "", "Tên gồm chữ và số")]
    [InlineData("a/b", "", "Tên gồm chữ và số")]
    [InlineData(".an", "", "Tên gồm chữ và số")]
    [InlineData("", "", "Tên gồm chữ và số")]
    [InlineData("mot", "", "đã mang tên này")]
    [InlineData("ba", "khong/co", "Không có thư mục")]
    [InlineData("ba", "../..", "Không có thư mục")]
    public async Task What_cannot_be_a_files_place_is_refused_with_its_reason(string name, string elsewhere, string reason)
    {
        site.SkipUnlessOffered();
        var (folder, path) = await StoreAsync("mot.png", "hai.png");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.PostAsync(await officer.OpenAsync(FilePageAddress(path)), Move, ("path", path), ("name", name), ("folder", elsewhere.Length > 0 ? elsewhere : folder));

        Assert.Contains(reason, page.Message(), StringComparison.Ordinal);
        using var visitor = site.CreateVisitor();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, path));
    }

    [Fact]
    public async Task A_folder_comes_neither_into_itself_nor_onto_another_and_is_deleted_only_empty()
    {
        site.SkipUnlessOffered();
        var (folder, _) = await StoreAsync("a/mot.png", "b/hai.png");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.OpenAsync($"/Admin/Media?path={folder}/a");

        Assert.Contains("trong chính nó", (await officer.PostAsync(page, MoveFolder, ("path", folder), ("name", "x"), ("folder", folder + "/a"))).Message(), StringComparison.Ordinal);
        Assert.Contains("đã được dùng", (await officer.PostAsync(page, MoveFolder, ("path", folder + "/a"), ("name", "b"), ("folder", folder))).Message(), StringComparison.Ordinal);
        Assert.Contains("chưa trống", (await officer.PostAsync(page, "/Admin/Media/DeleteFolder", ("path", folder + "/a"))).Message(), StringComparison.Ordinal);
        await officer.PostAsync(page, "/Admin/Media/DeleteMedia?path=" + folder + "/a/mot.png");
        Assert.Contains("Đã xóa", (await officer.PostAsync(page, "/Admin/Media/DeleteFolder", ("path", folder + "/a"))).Message(), StringComparison.Ordinal);
        Assert.Contains("Không còn thư mục", (await officer.PostAsync(page, "/Admin/Media/DeleteFolder", ("path", folder + "/a"))).Message(), StringComparison.Ordinal);
        Assert.Contains("Không còn thư mục", (await officer.PostAsync(page, MoveFolder, ("path", folder + "/a"), ("name", "c"))).Message(), StringComparison.Ordinal);
        Assert.Contains("Không còn thư mục", (await officer.PostAsync(page, "/Admin/Media/DeleteFolder", ("path", ""))).Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_names_what_uses_the_file_under_any_of_its_paths_and_frees_them()
    {
        site.SkipUnlessOffered();
        var (folder, path) = await StoreAsync("mot.png");
        await site.CreateAsync("Article", "Đang dùng " + folder, null, Article(path));
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var visitor = site.CreateVisitor();
        var target = folder + "/khac.png";
        await officer.PostAsync(await officer.OpenAsync(FilePageAddress(path)), Move, ("path", path), ("name", "khac"), ("folder", folder));

        var asked = await officer.OpenAsync("/Admin/Media/DeleteMedia?path=" + target);
        Assert.Contains("Đang dùng " + folder, asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(asked.QuerySelector(".message-warning"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, target));

        Assert.Contains("Đã xóa", (await officer.PostAsync(asked, "/Admin/Media/DeleteMedia?path=" + target)).Message(), StringComparison.Ordinal);
        Assert.Contains("Không còn tệp", (await officer.PostAsync(asked, "/Admin/Media/DeleteMedia?path=" + target)).Message(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, target));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, path));
        await officer.SendAsync(asked, "/Admin/Media/Send?path=" + folder, ("mot.png", SamplePicture.Png));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, path));
    }

    [Fact]
    public async Task Of_two_who_move_one_file_at_once_one_is_told()
    {
        site.SkipUnlessOffered();
        var (folder, path) = await StoreAsync("mot.png");
        using var first = await site.CreateUserAsync(Cancellation, "Editor");
        using var second = await site.CreateUserAsync(Cancellation, "Editor");
        var (one, other) = (await first.OpenAsync(FilePageAddress(path)), await second.OpenAsync(FilePageAddress(path)));

        var answers = await Task.WhenAll(
            first.PostAsync(one, Move, ("path", path), ("name", "a"), ("folder", folder)),
            second.PostAsync(other, Move, ("path", path), ("name", "b"), ("folder", folder)));

        using var visitor = site.CreateVisitor();
        var target = await TargetAsync(visitor, path);
        Assert.Contains(target, new[] { folder + "/a.png", folder + "/b.png" });
        Assert.Single((await first.OpenAsync("/Admin/Media?path=" + folder)).FileNames());
        Assert.Contains(answers, page => page.Message().Contains("Đã chuyển", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Authors_move_and_delete_the_own_files_alone()
    {
        site.SkipUnlessOffered();
        var (folder, path) = await StoreAsync("mot.png");
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        using var visitor = site.CreateVisitor();
        var page = await author.OpenAsync("/Admin/Media");
        await author.PostAsync(page, Move, ("path", path), ("name", "b"), ("folder", folder));
        await author.PostAsync(page, "/Admin/Media/DeleteMedia?path=" + path);
        await author.PostAsync(page, MoveFolder, ("path", folder), ("name", "x" + folder));
        await author.PostAsync(page, "/Admin/Media/DeleteFolder", ("path", folder));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, path));

        var sent = await author.SendAsync(page, "/Admin/Media/Send?path=" + folder, ("cua-toi.png", SamplePicture.Png));
        Assert.Contains("cua-toi.png", sent.FileNames());
        Assert.Contains("Đã chuyển", (await author.PostAsync(page, Move, ("path", folder + "/cua-toi.png"), ("name", "doi ten"), ("folder", folder))).Message(), StringComparison.Ordinal);
        Assert.Contains("Đã xóa", (await author.PostAsync(page, "/Admin/Media/DeleteMedia?path=" + folder + "/doi-ten.png")).Message(), StringComparison.Ordinal);
    }

    private static string FilePageAddress(string path) => "/Admin/Media/File?path=" + Uri.EscapeDataString(path);

    private static string Article(string cover) => $$"""
        { "Article": { "Lead": { "Text": "Lời dẫn" }, "Cover": { "Paths": ["{{cover}}"] },
          "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }
        """;

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string path)
    {
        using var answer = await visitor.GetAsync(new Uri("/media/" + path, UriKind.Relative), Cancellation);

        return answer.StatusCode;
    }

    private static async Task<string?> TargetAsync(HttpClient visitor, string path)
    {
        using var answer = await visitor.GetAsync(new Uri("/media/" + path, UriKind.Relative), Cancellation);

        return answer.Headers.Location?.ToString()["/media/".Length..];
    }

    /// <summary>Puts files into a folder of their own.</summary>
    private async Task<(string Folder, string First)> StoreAsync(params string[] names)
    {
        var folder = "d" + Guid.NewGuid().ToString("N");
        foreach (var name in names)
        {
            await site.StoreAsync($"{folder}/{name}");
        }

        return (folder, $"{folder}/{names[0]}");
    }

    private Task StoreManyAsync(string folder, int count) => site.UsingScopeAsync(async services =>
    {
        var store = services.GetRequiredService<IMediaFileStore>();
        for (var number = 0; number < count; number++)
        {
            using var content = new MemoryStream(SamplePicture.Png);
            await store.CreateFileFromStreamAsync(PathOf(folder, number), content);
        }

        var session = services.GetRequiredService<ISession>();
        await session.FlushAsync();
        foreach (var entry in await session.Query<MediaEntry, MediaEntryIndex>(row => row.Area == folder).ListAsync())
        {
            entry.AlternativeText = "Ảnh của " + folder;
            await session.SaveAsync(entry);
        }
    });

    /// <summary>How many files of a folder and of that in it are catalogued there with their text.</summary>
    private async Task<int> DescribedAsync(string folder)
    {
        var count = 0;
        await site.UsingScopeAsync(async services => count = (await services.GetRequiredService<ISession>().Query<MediaEntry, MediaEntryIndex>(row => row.Area == folder).ListAsync())
            .Count(entry => entry.AlternativeText is not null && entry.Path.StartsWith(folder + "/", StringComparison.Ordinal)));

        return count;
    }

    private static string PathOf(string folder, int number) => $"{folder}/{(number % 2 == 0 ? "" : "trong/")}{number}.png";
}
