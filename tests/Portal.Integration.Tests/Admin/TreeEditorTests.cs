using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Menus and taxonomies are trees that an officer rearranges without scripts; what moves stays who it is.</summary>
public sealed class TreeEditorTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Menus = "/Admin/Contents/ContentTypes/Menu/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_menu_is_made_with_items_below_items_and_rearranged()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Administrator");
        var form = await EditorForm.OpenAsync(officer, Menus, Cancellation);
        form["TitlePart.Title"] = "Thực đơn " + Guid.NewGuid().ToString("N");
        foreach (var name in new[] { "Một", "Hai" })
        {
            form = await AddAsync(officer, form, Menus, "MenuItemsListPart", name);
        }

        var (first, second) = (form.All("MenuItemsListPart.Prefixes")[0], form.All("MenuItemsListPart.Prefixes")[1]);
        form = await AddAsync(officer, form, Menus, $"{first}.MenuItemsListPart", "Con của một");
        using var created = await form.SendAsync(officer, Menus, "submit.Publish", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, created.StatusCode);
        var path = created.Headers.Location!.ToString();
        var before = await TreeAsync(path, "MenuItemsListPart", "MenuItems");
        Assert.Equal("Một(Con của một) Hai", before.Names);

        form = await EditorForm.OpenAsync(officer, path, Cancellation);
        (first, second) = (form.All("MenuItemsListPart.Prefixes")[0], form.All("MenuItemsListPart.Prefixes")[1]);
        var child = form.All($"{first}.MenuItemsListPart.Prefixes")[0];
        form = await form.PressAsync(officer, path, $"MenuItemsListPart|out|{child}", Cancellation);
        form = await form.PressAsync(officer, path, $"MenuItemsListPart|in|{second}", Cancellation);
        using var saved = await form.SendAsync(officer, path, "submit.Publish", Cancellation);

        var after = await TreeAsync(path, "MenuItemsListPart", "MenuItems");
        Assert.Equal("Một Con của một(Hai)", after.Names);
        Assert.Equal(before.Ids.Order(), after.Ids.Order());
    }

    [Fact]
    public async Task A_link_that_runs_a_script_is_refused_beside_its_item()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Administrator");
        var form = await EditorForm.OpenAsync(officer, Menus, Cancellation);
        form["TitlePart.Title"] = "Thực đơn sai";
        form = await AddAsync(officer, form, Menus, "MenuItemsListPart", "Trên");
        var above = form.All("MenuItemsListPart.Prefixes")[0];
        form = await AddAsync(officer, form, Menus, $"{above}.MenuItemsListPart", "Dưới");
        var below = form.All($"{above}.MenuItemsListPart.Prefixes")[0];
        form[below + ".LinkMenuItemPart.Url"] = "javascript:alert(1)";

        using var refused = await form.SendAsync(officer, Menus, "submit.Save", Cancellation);
        var shown = await EditorForm.ReadAsync(refused, Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty(shown.Page.QuerySelector($"[data-valmsg-for='{below}.LinkMenuItemPart.Url']")!.TextContent);
    }

    [Fact]
    public async Task An_item_that_contains_itself_is_refused()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Administrator");
        var form = await EditorForm.OpenAsync(officer, Menus, Cancellation);
        form["TitlePart.Title"] = "Thực đơn vòng";
        form = await AddAsync(officer, form, Menus, "MenuItemsListPart", "Mục");
        var prefix = form.All("MenuItemsListPart.Prefixes")[0];
        form.Add($"{prefix}.MenuItemsListPart.Prefixes", prefix);
        form.Add($"{prefix}.MenuItemsListPart.ContentTypes", "LinkMenuItem");
        form.Add($"{prefix}.MenuItemsListPart.ContentItems", "x");

        using var refused = await form.SendAsync(officer, Menus, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task A_category_is_added_below_another_and_has_a_page()
    {
        const string Categories = "/Admin/Contents/ContentItems/4chuyenmuc0000000000000000/Edit";
        var name = "Mục " + Guid.NewGuid().ToString("N")[..8];
        using var officer = await site.CreateUserAsync(Cancellation, "Administrator");
        var form = await EditorForm.OpenAsync(officer, Categories, Cancellation);
        var above = form.All("TaxonomyPart.Prefixes")[0];
        var before = (await TreeAsync(Categories, "TaxonomyPart", "Terms")).Ids;
        form = await form.PressAsync(officer, Categories, $"{above}.Terms|add|Category", Cancellation);
        var added = form.All($"{above}.Terms.Prefixes")[^1];
        form[added + ".TitlePart.Title"] = name;

        using var saved = await form.SendAsync(officer, Categories, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var after = await TreeAsync(Categories, "TaxonomyPart", "Terms");
        Assert.Contains(name, after.Names, StringComparison.Ordinal);
        Assert.Empty(before.Except(after.Ids));
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var article = await editor.GetStringAsync(new Uri("/Admin/Contents/ContentTypes/Article/Create", UriKind.Relative), Cancellation);
        Assert.Contains(name, WebUtility.HtmlDecode(article), StringComparison.Ordinal);
    }

    private static async Task<EditorForm> AddAsync(HttpClient officer, EditorForm form, string path, string list, string name)
    {
        form = await form.PressAsync(officer, path, $"{list}|add|LinkMenuItem", Cancellation);
        var prefix = form.All(list + ".Prefixes")[^1];
        form[prefix + ".LinkMenuItemPart.Name"] = name;
        form[prefix + ".LinkMenuItemPart.Url"] = "~/tin-tuc";

        return form;
    }

    private async Task<(string Names, IReadOnlyList<string> Ids)> TreeAsync(string path, string part, string list)
    {
        JsonObject? stored = null;
        await site.UsingScopeAsync(async services =>
            stored = (JsonObject?)JsonNode.Parse(JConvert.SerializeObject(await services.GetRequiredService<IContentManager>().GetAsync(path.Split('/')[^2], VersionOptions.Latest))));
        List<string> ids = [];

        return (Names(stored![part]![list] as JsonArray), ids);

        string Names(JsonArray? items) => string.Join(' ', (items ?? []).Select(item =>
        {
            ids.Add((string)item!["ContentItemId"]!);
            var below = Names((item[part]?[list] ?? item[list]) as JsonArray);

            return (string)item["DisplayText"]! + (below.Length == 0 ? "" : $"({below})");
        }));
    }
}
