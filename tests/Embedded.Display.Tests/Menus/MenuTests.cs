using System.Text.Json;
using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Security;

namespace Embedded.Display.Tests.Menus;

public sealed class MenuTests
{
    private const string Menu = """
        { "ContentItemId": "menu", "ContentType": "Menu", "DisplayText": "Main menu", "MenuItemsListPart": { "MenuItems": [
          { "ContentItemId": "1", "ContentType": "LinkMenuItem", "DisplayText": "Tin <tức>", "LinkMenuItemPart": { "Url": "~/tin-tuc" }, "MenuItemsListPart": { "MenuItems": [
            { "ContentItemId": "2", "ContentType": "LinkMenuItem", "DisplayText": "Hội nghị", "LinkMenuItemPart": { "Url": "https://example.org/", "Target": "_blank" } } ] } },
          { "ContentItemId": "3", "ContentType": "ContentMenuItem", "DisplayText": "Giới thiệu", "ContentMenuItemPart": { "SelectedContentItem": { "ContentItemIds": ["about"] } } },
          { "ContentItemId": "4", "ContentType": "ContentMenuItem", "DisplayText": "Nháp", "ContentMenuItemPart": { "SelectedContentItem": { "ContentItemIds": ["draft"] } } },
          { "ContentItemId": "5", "ContentType": "ContentMenuItem", "DisplayText": "Kín", "ContentMenuItemPart": { "CheckContentPermissions": true, "SelectedContentItem": { "ContentItemIds": ["secret"] } } },
          { "ContentItemId": "6", "ContentType": "LinkMenuItem", "DisplayText": "Quản trị", "LinkMenuItemPart": { "Url": "/admin" }, "MenuItemPermissionPart": { "PermissionNames": ["AccessAdminPanel"] } } ] } }
        """;

    [Fact]
    public async Task A_menu_shows_what_the_visitor_may_see_with_what_stands_below()
    {
        var html = await RenderAsync();

        Assert.Contains("<nav aria-label=\"Main menu\">", html, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"menu menu-main-menu\">", html, StringComparison.Ordinal);
        Assert.Contains("<li class=\"has-items\"><a href=\"/tin-tuc\">Tin &lt;tức&gt;</a><ul><li><a href=\"https://example.org/\" target=\"_blank\" rel=\"noopener\">Hội nghị</a></li></ul></li>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/Contents/ContentItems/about\">Giới thiệu</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Nháp", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Kín", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Quản trị", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_renders_one_menu_and_its_items_by_their_names()
    {
        var html = await RenderAsync(
            ("Views/Menu-MainMenu.liquid", "{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}"),
            ("Views/MenuItem-MainMenu.liquid", "[{{ Model.Level }}:{{ Model.ContentItem.DisplayText }}{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}]"));

        Assert.Equal("[0:Tin &lt;tức&gt;[1:Hội nghị]][0:Giới thiệu]", html);
    }

    private static async Task<string> RenderAsync(params (string, string)[] views)
    {
        var items = new[] { JsonSerializer.Deserialize<ContentItem>(Menu)!, new() { ContentItemId = "about", ContentType = "Page" }, new() { ContentItemId = "secret", ContentType = "Page" } }.ToDictionary(item => item.ContentItemId);
        await using var services = DisplayServices.Build(theme: "Theme", themes: [Views.Of("Theme", [.. views, ("Views/Host.liquid", "{% shape \"menu\", alias: \"alias:main-menu\" %}")])], configure: services =>
        {
            new MenuStartup().ConfigureServices(services);
            services.AddSingleton<IHttpContextAccessor>(new OneRequest { HttpContext = new DefaultHttpContext() });
            services.AddSingleton(Answering.For<IContentHandleManager>(new() { ["GetContentItemIdAsync"] = arguments => Task.FromResult<string?>((string)arguments[0]! == "alias:main-menu" ? "menu" : null) }));
            services.AddSingleton(Answering.For<IContentManager>(new()
            {
                ["GetAsync"] = arguments => arguments[0] is not string && arguments[0] is IEnumerable<string> ids
                    ? Task.FromResult(ids.Where(items.ContainsKey).Select(id => items[id]))
                    : Task.FromResult(items.GetValueOrDefault((string)arguments[0]!)),
            }));
            services.AddSingleton(Answering.For<IAuthorizationService>(new() { ["AuthorizeAsync"] = _ => Task.FromResult(AuthorizationResult.Failed()) }));
        });
        using var scope = services.CreateScope();

        return (await scope.ServiceProvider.RenderAsync(await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Host"))).ReplaceLineEndings("");
    }
}
