using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>Every role with every action on content: its own and others', by the service that all of the site asks, and by the API.</summary>
public abstract class ContentPermissionTests(PortalSite site) : AccountPageTests(site)
{
    private static readonly (char Letter, Permission Permission)[] s_actions =
    [
        ('V', CommonPermissions.ViewContent),
        ('P', CommonPermissions.PreviewContent),
        ('E', CommonPermissions.EditContent),
        ('U', CommonPermissions.PublishContent),
        ('D', CommonPermissions.DeleteContent),
        ('C', CommonPermissions.CloneContent),
        ('L', CommonPermissions.ListContent),
        ('O', CommonPermissions.EditContentOwner),
        ('A', CommonPermissions.AccessContentApi),
    ];

    /// <summary>By role: what it may do to its own items and to others', a letter an action.</summary>
    public static TheoryData<string?, string, string> Roles => new()
    {
        { null, "V", "V" },
        { "", "V", "V" },
        { "Contributor", "VPECL", "VL" },
        { "Author", "VPEUDCL", "VL" },
        { "Moderator", "VPEUCL", "VPEUCL" },
        { "Editor", "VPEUDCLA", "VPEUDCLA" },
        { "Administrator", "VPEUDCLOA", "VPEUDCLOA" },
        { "OnlyArticles", "VPEUC", "VPEUC" },
        { "OwnArticles", "VPE", "V" },
        { "NoSuchRole", "V", "V" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_may_do_to_an_article_what_the_matrix_says(string? role, string own, string others)
    {
        await AddRolesAsync();

        await Site.UsingScopeAsync(async services =>
        {
            var (user, id) = await PrincipalAsync(services, role);
            Assert.Equal(own, await AllowedAsync(services, user, "Article", owner: id));
            Assert.Equal(others, await AllowedAsync(services, user, "Article", owner: "4someoneelse00000000000000"));
        });
    }

    [Theory]
    [InlineData("OnlyArticles", "V")]
    [InlineData("OwnArticles", "V")]
    [InlineData("Author", "V")]
    [InlineData("Editor", "VPEUDCLA")]
    public async Task A_permission_on_one_type_says_nothing_of_another(string role, string own)
    {
        await AddRolesAsync();

        await Site.UsingScopeAsync(async services =>
        {
            var (user, id) = await PrincipalAsync(services, role);
            Assert.Equal(own, await AllowedAsync(services, user, "Page", owner: id));
        });
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Forbidden)]
    [InlineData("Contributor", HttpStatusCode.Forbidden)]
    [InlineData("Author", HttpStatusCode.Forbidden)]
    [InlineData("Moderator", HttpStatusCode.Forbidden)]
    [InlineData("Editor", HttpStatusCode.OK)]
    [InlineData("Administrator", HttpStatusCode.OK)]
    public async Task The_api_answers_the_roles_that_may_use_it(string? role, HttpStatusCode status)
    {
        var article = RecipeFiles.Items("sample.articles.recipe.json")[0];
        using var visitor = role is null ? Site.CreateVisitor() : await Site.CreateUserAsync(Cancellation, role.Length == 0 ? [] : [role]);

        using var answer = await visitor.GetAsync(new Uri("/api/content/" + (string)article["ContentItemId"]!, UriKind.Relative), Cancellation);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_api_lets_an_owner_edit_and_neither_publish_nor_touch_what_is_others()
    {
        await AddRolesAsync();
        var owner = await AddAsync("ApiContributor");
        using var browser = await SignedInAsync(owner);
        var token = Support.Browser.Token(await browser.ReadAsync("/Account/Sessions"));
        var others = (string)RecipeFiles.Items("portal.pages.recipe.json").First(item => (string?)item["ContentType"] == "Page")["ContentItemId"]!;

        using var created = await SendAsync(HttpMethod.Post, "/api/content?draft=true", """{ "ContentType": "Page", "DisplayText": "Của tôi", "TitlePart": { "Title": "Của tôi" } }""");
        Assert.Equal(HttpStatusCode.OK, created.StatusCode);
        var id = (string)(await created.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["ContentItemId"]!;
        using var edited = await SendAsync(HttpMethod.Post, "/api/content?draft=true", $$"""{ "ContentType": "Page", "ContentItemId": "{{id}}", "DisplayText": "Vẫn của tôi" }""");
        using var published = await SendAsync(HttpMethod.Post, "/api/content", $$"""{ "ContentType": "Page", "ContentItemId": "{{id}}", "DisplayText": "Vẫn của tôi" }""");
        using var taken = await SendAsync(HttpMethod.Post, "/api/content?draft=true", $$"""{ "ContentType": "Page", "ContentItemId": "{{others}}", "DisplayText": "Chiếm" }""");
        using var deleted = await SendAsync(HttpMethod.Delete, "/api/content/" + others, body: null);

        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [published.StatusCode, taken.StatusCode, deleted.StatusCode]);

        async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Add("RequestVerificationToken", token);
            request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");

            return await browser.Client.SendAsync(request, Cancellation);
        }
    }

    private static async Task<string> AllowedAsync(IServiceProvider services, ClaimsPrincipal user, string type, string? owner)
    {
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var item = new ContentItem { ContentType = type, ContentItemId = "4thu0000000000000000000000", Owner = owner };
        var allowed = string.Empty;
        foreach (var (letter, permission) in s_actions)
        {
            if (await authorization.AuthorizeAsync(user, permission, (object)item))
            {
                allowed += letter;
            }
        }

        return allowed;
    }

    private static async Task<(ClaimsPrincipal User, string? Id)> PrincipalAsync(IServiceProvider services, string? role)
    {
        if (role is null)
        {
            return (new ClaimsPrincipal(new ClaimsIdentity()), null);
        }

        var user = new User { UserId = Guid.NewGuid().ToString("N")[..26], UserName = "ai-do", SecurityStamp = "1" };
        var principal = await services.GetRequiredService<IUserService>().CreatePrincipalAsync(user);
        if (role.Length > 0)
        {
            ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(((ClaimsIdentity)principal.Identity).RoleClaimType, role));
        }

        return (principal, user.UserId);
    }

    private Task AddRolesAsync() => Site.RunTextAsync("""
        { "name": "MatrixRoles", "steps": [ { "name": "Roles", "Roles": [
          { "Name": "OnlyArticles", "Description": "", "Permissions": [ "Publish_Article" ], "PermissionBehavior": "Replace" },
          { "Name": "OwnArticles", "Description": "", "Permissions": [ "EditOwn_Article", "PreviewOwn_Article" ], "PermissionBehavior": "Replace" },
          { "Name": "ApiContributor", "Description": "", "Permissions": [ "AccessContentApi", "EditOwnContent" ], "PermissionBehavior": "Replace" } ] } ] }
        """);
}
