using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin.Accounts;

/// <summary>Roles are made, given permissions and deleted over the admin's pages, without scripts.</summary>
public sealed class RolePagesTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Create = "/Admin/Roles/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_role_is_made_given_permissions_and_deleted()
    {
        using var officer = await AdministratorAsync();
        var name = "Thư ký " + Guid.NewGuid().ToString("N")[..8];
        var edit = await CreateAsync(officer, name, "Giữ sổ họp.");
        var form = await EditorForm.OpenAsync(officer, edit, Cancellation);
        form.Tick("Permissions", "AccessAdminPanel", "EditContent");
        using var saved = await form.SendAsync(officer, edit, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(["AccessAdminPanel", "EditContent"], await PermissionsAsync(name));

        using var account = await site.CreateUserAsync(Cancellation, name);
        using var allowed = await account.GetAsync(new Uri("/Admin/Contents/ContentTypes/Article/Create", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.Contains("Giữ sổ họp.", (await PageAsync(officer, "/Admin/Roles/Index")).Body!.TextContent, StringComparison.Ordinal);

        var delete = edit.Replace("/Edit/", "/Delete/", StringComparison.Ordinal);
        var question = await EditorForm.OpenAsync(officer, delete, Cancellation);
        Assert.Contains("1 ", question.Page.QuerySelector("form.admin-form p")!.TextContent, StringComparison.Ordinal);
        var answers = await Task.WhenAll(question.SendAsync(officer, delete, Cancellation), question.SendAsync(officer, delete, Cancellation));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Null(await FindAsync(name));
    }

    [Fact]
    public async Task The_form_tells_what_a_role_has_through_another_permission_and_in_the_officers_language()
    {
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, "/Admin/Roles/Edit/Editor", Cancellation);

        var implied = form.Page.QuerySelector("input[name='Permissions'][value='EditOwnContent']")!.ParentElement!;
        Assert.NotNull(implied.QuerySelector(".hint"));
        Assert.Contains("EditContent", form.All("Permissions"));

        var english = new List<string?>();
        await site.UsingScopeAsync(async services =>
        {
            foreach (var provider in services.GetServices<IPermissionProvider>())
            {
                english.AddRange((await provider.GetPermissionsAsync()).Select(permission => permission.Description));
            }
        });
        var shown = form.Page.QuerySelectorAll(".permission-list .check > span").Select(label => label.FirstChild!.TextContent.Trim()).ToArray();
        Assert.NotEmpty(shown);
        Assert.Empty(shown.Intersect(english));
        Assert.DoesNotContain(form.Page.QuerySelectorAll(".permission-group h3"), heading => heading.TextContent.Contains('.', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Editor")]
    [InlineData("editor")]
    [InlineData("a/b")]
    public async Task A_wrong_name_is_said_beside_its_field(string name)
    {
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        form["RoleName"] = name;
        form["RoleDescription"] = "Giữ lại.";

        using var answer = await form.SendAsync(officer, Create, Cancellation);
        var again = await EditorForm.ReadAsync(answer, Cancellation);

        Assert.Single(again.Errors);
        Assert.Equal("true", again.Page.GetElementById("RoleName")!.GetAttribute("aria-invalid"));
        Assert.Equal("Giữ lại.", again["RoleDescription"]);
    }

    [Theory]
    [InlineData("RoleName", 256)]
    [InlineData("RoleDescription", 501)]
    public async Task What_is_too_long_is_refused(string field, int length)
    {
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        form["RoleName"] = "r" + Guid.NewGuid().ToString("N");
        form[field] = new string('a', length);

        using var answer = await form.SendAsync(officer, Create, Cancellation);

        Assert.Single((await EditorForm.ReadAsync(answer, Cancellation)).Errors);
    }

    [Fact]
    public async Task The_second_of_two_savers_is_told_of_the_first()
    {
        using var officer = await AdministratorAsync();
        var name = "r" + Guid.NewGuid().ToString("N");
        var edit = await CreateAsync(officer, name, "");
        var first = await EditorForm.OpenAsync(officer, edit, Cancellation);
        var second = await EditorForm.OpenAsync(officer, edit, Cancellation);
        first.Tick("Permissions", "ViewContent");
        second.Tick("Permissions", "ListContent");
        using var stored = await first.SendAsync(officer, edit, Cancellation);

        using var late = await second.SendAsync(officer, edit, Cancellation);
        var conflict = await EditorForm.ReadAsync(late, Cancellation);

        Assert.Single(conflict.Errors);
        Assert.Equal(["ListContent"], conflict.All("Permissions"));
        Assert.Equal(["ViewContent"], await PermissionsAsync(name));
    }

    [Fact]
    public async Task Two_roles_saved_at_once_both_stay()
    {
        using var officer = await AdministratorAsync();
        var names = Enumerable.Range(0, 4).Select(_ => "r" + Guid.NewGuid().ToString("N")).ToArray();

        await Task.WhenAll(names.Select(name => CreateAsync(officer, name, "")));

        foreach (var name in names)
        {
            Assert.NotNull(await FindAsync(name));
        }
    }

    [Theory]
    [InlineData("Administrator", "Permissions", "EditContent")]
    [InlineData("Anonymous", "Permissions", "ManageUsers")]
    [InlineData("Author", "Permissions", "KhongCoQuyenNay")]
    public async Task What_a_forged_form_asks_for_is_refused(string role, string field, string value)
    {
        using var officer = await AdministratorAsync();
        var before = await PermissionsAsync(role);
        var template = await EditorForm.OpenAsync(officer, "/Admin/Roles/Edit/" + (role == "Administrator" ? "Author" : role), Cancellation);
        template.Add(field, value);

        using var answer = await template.SendAsync(officer, "/Admin/Roles/Edit/" + role, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await EditorForm.ErrorsOfAsync(answer, Cancellation));
        Assert.Equal(before, await PermissionsAsync(role));
    }

    [Theory]
    [InlineData("Administrator")]
    [InlineData("Authenticated")]
    [InlineData("Anonymous")]
    public async Task A_role_of_the_system_is_not_deleted(string role)
    {
        using var officer = await AdministratorAsync();
        using var question = await officer.GetAsync(new Uri("/Admin/Roles/Delete/" + role, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, question.StatusCode);

        using var answer = await PostAsync(officer, "/Admin/Roles/Delete/" + role, (await EditorForm.OpenAsync(officer, Create, Cancellation))["__RequestVerificationToken"]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotNull((await PageAsync(officer, answer.Headers.Location!.ToString())).QuerySelector(".message-error"));
        Assert.NotNull(await FindAsync(role));
    }

    [Fact]
    public async Task Who_manages_roles_gives_nobody_what_they_have_not()
    {
        using var officer = await AdministratorAsync();
        var name = "Giữ vai trò " + Guid.NewGuid().ToString("N")[..8];
        var edit = await CreateAsync(officer, name, "");
        var form = await EditorForm.OpenAsync(officer, edit, Cancellation);
        form.Tick("Permissions", "AccessAdminPanel", "ManageRoles");
        using var saved = await form.SendAsync(officer, edit, Cancellation);
        using var keeper = await site.CreateUserAsync(Cancellation, name);

        var own = await EditorForm.OpenAsync(keeper, edit, Cancellation);
        Assert.True(own.Page.QuerySelector("input[value='EditContent']")!.HasAttribute("disabled"));
        own.Add("Permissions", "SiteOwner");
        using var answer = await own.SendAsync(keeper, edit, Cancellation);

        Assert.NotEmpty(await EditorForm.ErrorsOfAsync(answer, Cancellation));
        Assert.Equal(["AccessAdminPanel", "ManageRoles"], await PermissionsAsync(name));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var officer = await AdministratorAsync();
        foreach (var path in new[] { Create, "/Admin/Roles/Edit/Author", "/Admin/Roles/Delete/Author" })
        {
            using var answer = await PostAsync(officer, path, "gia-mao");

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.NotNull(await FindAsync("Author"));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient officer, string path, string token)
    {
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });

        return await officer.PostAsync(new Uri(path, UriKind.Relative), fields, Cancellation);
    }

    private static async Task<string> CreateAsync(HttpClient officer, string name, string description)
    {
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        form["RoleName"] = name;
        form["RoleDescription"] = description;
        using var made = await form.SendAsync(officer, Create, Cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(made, Cancellation));

        return made.Headers.Location!.ToString();
    }

    private static async Task<IHtmlDocument> PageAsync(HttpClient visitor, string path)
        => new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    private async Task<HttpClient> AdministratorAsync()
    {
        var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);

        return officer;
    }

    private async Task<Role?> FindAsync(string name)
    {
        Role? role = null;
        await site.UsingScopeAsync(async services => role = await services.GetRequiredService<RoleManager<IRole>>().FindByNameAsync(name) as Role);

        return role;
    }

    private async Task<string[]> PermissionsAsync(string name)
        => [.. (await FindAsync(name))!.RoleClaims.Select(claim => claim.ClaimValue).Order(StringComparer.Ordinal)];
}
