using System.Net;
using System.Text.Json;
using Dapper;
using Embedded.Media.Catalogue;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Library;

/// <summary>Whose folder it is decides on its page, in lists, in searches, when files are sent, moved, deleted and chosen.</summary>
public abstract class FolderRightsTests(PortalSite site)
{
    private const string Library = "/Admin/Media";

    private readonly Dictionary<string, string> _names = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_users_own_folder_is_theirs_alone()
    {
        site.SkipUnlessOffered();
        var (owner, ownersId) = await UserAsync("Author");
        var (other, _) = await UserAsync("Author");
        using var mine = owner;
        using var theirs = other;
        var mark = "r" + Guid.NewGuid().ToString("N");
        var own = $"_Users/{ownersId}";

        var page = await mine.OpenAsync($"{Library}?path={own}");
        Assert.Equal("Tệp của tôi", page.QuerySelector("h1")!.TextContent);
        await mine.SendAsync(page, $"{Library}/Send?path={own}", (mark + ".png", SamplePicture.Png));
        await mine.PostAsync(page, $"{Library}/CreateFolder", ("path", own), ("name", "Chuyến đi"));
        await site.StoreAsync($"{own}/chuyen-di/{mark}-hai.png");

        Assert.Equal([mark + "-hai.png", mark + ".png"], (await mine.OpenAsync($"{Library}?q={mark}&sort=Name")).FileNames());
        Assert.Equal(2, await FoundAsync(mine, mark));
        Assert.Equal(["Thư viện", "Tệp của tôi", "chuyen-di"], (await mine.OpenAsync($"{Library}?path={own}/chuyen-di")).QuerySelectorAll(".crumbs li").Select(line => line.TextContent.Trim()));
        Assert.Contains("Tệp của tôi/chuyen-di", (await mine.OpenAsync($"{Library}/File?path={own}/{mark}.png")).QuerySelectorAll("#place-folder option").Select(option => option.TextContent));
        Assert.Contains("Tệp của tôi", (await mine.OpenAsync(Library)).QuerySelector(".media-folders")!.TextContent, StringComparison.Ordinal);

        foreach (var address in new[] { $"{Library}?path={own}", $"{Library}?path={own}/chuyen-di", $"{Library}?path=_Users", $"{Library}/File?path={own}/{mark}.png", $"{Library}/DeleteMedia?path={own}/{mark}.png" })
        {
            Assert.False(await IsLetInAsync(theirs, address), address);
        }

        Assert.Empty((await theirs.OpenAsync($"{Library}?q={mark}")).FileNames());
        Assert.Equal(0, await FoundAsync(theirs, mark));
        var theirPage = await theirs.OpenAsync(Library);
        foreach (var (action, fields) in new (string, (string, string)[])[]
        {
            ("MoveMedia", [("path", $"{own}/{mark}.png"), ("name", "lay"), ("folder", "")]),
            ("DeleteMedia", [("path", $"{own}/{mark}.png")]),
            ("CreateFolder", [("path", own), ("name", "vao-nho")]),
            ("MoveFolder", [("path", $"{own}/chuyen-di"), ("name", "lay"), ("folder", "")]),
            ("DeleteFolder", [("path", $"{own}/chuyen-di")]),
        })
        {
            await theirs.PostAsync(theirPage, $"{Library}/{action}", fields);
        }

        await theirs.SendAsync(theirPage, $"{Library}/Send?path={own}", (mark + "-la.png", SamplePicture.Png));
        Assert.Equal([mark + ".png"], (await mine.OpenAsync($"{Library}?path={own}")).FileNames());
        Assert.Equal(["chuyen-di"], (await mine.OpenAsync($"{Library}?path={own}")).QuerySelectorAll(".media-folders span").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Own_files_are_moved_into_no_folder_of_somebody_else()
    {
        site.SkipUnlessOffered();
        var (owner, ownersId) = await UserAsync("Author");
        var (other, othersId) = await UserAsync("Author");
        using var mine = owner;
        using var theirs = other;
        var name = Guid.NewGuid().ToString("N") + ".png";
        await theirs.OpenAsync($"{Library}?path=_Users/{othersId}");
        var page = await mine.OpenAsync($"{Library}?path=_Users/{ownersId}");
        await mine.SendAsync(page, $"{Library}/Send?path=_Users/{ownersId}", (name, SamplePicture.Png));

        var answer = await mine.PostAsync(page, $"{Library}/MoveMedia", ("path", $"_Users/{ownersId}/{name}"), ("name", name), ("folder", $"_Users/{othersId}"));

        Assert.Contains("Không có thư mục", answer.Message(), StringComparison.Ordinal);
        Assert.Equal([name], (await mine.OpenAsync($"{Library}?path=_Users/{ownersId}")).FileNames());
    }

    [Fact]
    public async Task Who_manages_all_folders_sees_those_of_users_by_their_names_and_leaves_them_where_they_are()
    {
        site.SkipUnlessOffered();
        var (owner, ownersId) = await UserAsync("Author");
        using var mine = owner;
        await mine.OpenAsync($"{Library}?path=_Users/{ownersId}");
        var (editor, _) = await UserAsync("Editor");
        using var all = editor;

        var page = await all.OpenAsync($"{Library}?path=_Users");
        Assert.Equal("Thư mục riêng của từng người", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(_names[ownersId], page.QuerySelectorAll(".media-folders span").Select(name => name.TextContent));
        await all.PostAsync(page, $"{Library}/MoveFolder", ("path", "_Users"), ("name", "cua-chung"), ("folder", ""));
        await all.PostAsync(page, $"{Library}/DeleteFolder", ("path", $"_Users/{ownersId}"));

        Assert.True(Directory.Exists(Path.Combine(site.MediaFolder, "_Users", ownersId)));
    }

    [Fact]
    public async Task A_file_of_somebody_elses_folder_is_not_chosen_for_an_article()
    {
        site.SkipUnlessOffered();
        var (owner, ownersId) = await UserAsync("Author");
        var (other, _) = await UserAsync("Author");
        using var mine = owner;
        using var theirs = other;
        var path = $"_Users/{ownersId}/{Guid.NewGuid():N}.png";
        await site.StoreAsync(path);

        Assert.Contains("không có trong thư viện", await ChooseAsync(theirs, path), StringComparison.Ordinal);
        Assert.DoesNotContain("không có trong thư viện", await ChooseAsync(mine, path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_belong_to_one_item_are_for_who_manages_them()
    {
        site.SkipUnlessOffered();
        var path = $"mediafields/Article/{Guid.NewGuid().ToString("N")[..26]}/{Guid.NewGuid():N}.png";
        await site.StoreAsync(path);
        var role = await RoleAsync("ManageOwnMediaContent", "ManageAttachedMediaFieldsFolder");
        var (author, _) = await UserAsync("Author");
        var (keeper, _) = await UserAsync(role);
        using var writer = author;
        using var attached = keeper;

        Assert.False(await IsLetInAsync(writer, $"{Library}/File?path={path}"));
        Assert.True(await IsLetInAsync(attached, $"{Library}/File?path={path}"));
        Assert.DoesNotContain("mediafields", (await writer.OpenAsync(Library)).QuerySelector(".media-folders")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_catalogued_before_folders_had_rights_is_kept_back_until_it_is_read_anew()
    {
        site.SkipUnlessOffered();
        var mark = "c" + Guid.NewGuid().ToString("N");
        await site.StoreAsync($"chung/{mark}.png");
        await site.StoreAsync($"_Users/ai-do/{mark}.png");
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IStore>().Configuration.ConnectionFactory.CreateConnection();
            await connection.ExecuteAsync("""UPDATE "MediaEntryIndex" SET "Area" = NULL""");
            var states = services.GetRequiredService<IDocumentManager<MediaCatalogueState>>();
            var state = await states.GetOrCreateMutableAsync();
            state.Shape = 0;
            await states.UpdateAsync(state);
        });
        var (author, _) = await UserAsync("Author");
        using var writer = author;

        Assert.Equal(["chung"], (await writer.OpenAsync($"{Library}?q={mark}")).QuerySelectorAll(".media-facts a").Select(folder => folder.TextContent));
    }

    private static async Task<bool> IsLetInAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        return answer.StatusCode == HttpStatusCode.OK;
    }

    private static async Task<int> FoundAsync(HttpClient client, string text)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri($"{Library}/Search?q={text}", UriKind.Relative), Cancellation));

        return json.RootElement.GetProperty("files").GetArrayLength();
    }

    private static async Task<string> ChooseAsync(HttpClient client, string path)
    {
        const string create = "/Admin/Contents/ContentTypes/Article/Create";
        var form = await Admin.EditorForm.OpenAsync(client, create, Cancellation);
        form["TitlePart.Title"] = "Chọn tệp";
        form.Add("Article.Cover.Files[0].Path", path);
        form.Add("Article.Cover.Files[0].IsChosen", "true");
        using var answer = await form.SendAsync(client, create, "submit.Save", Cancellation);

        return string.Join(' ', await Admin.EditorForm.ErrorsOfAsync(answer, Cancellation));
    }

    private async Task<(HttpClient Client, string UserId)> UserAsync(string role)
    {
        var name = "u" + Guid.NewGuid().ToString("N");
        var client = await site.CreateUserAsync(name, Cancellation, role);
        var id = "";
        await site.UsingScopeAsync(async services => id = ((User)(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync(name))!).UserId);
        _names[id] = name;

        return (client, id);
    }

    private async Task<string> RoleAsync(params string[] permissions)
    {
        var name = "r" + Guid.NewGuid().ToString("N");
        var role = new Role { RoleName = name, RoleClaims = [.. permissions.Append("AccessAdminPanel").Select(one => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = one })] };
        await site.UsingScopeAsync(async services => Assert.True((await services.GetRequiredService<RoleManager<IRole>>().CreateAsync(role)).Succeeded));

        return name;
    }
}
