using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin.Accounts;

/// <summary>Accounts are made, changed, locked and deleted over the admin's pages, without scripts.</summary>
public sealed class AccountPagesTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Create = "/Admin/Users/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_with_a_typed_password_signs_in()
    {
        using var officer = await AdministratorAsync();
        var name = Name();
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        Fill(form, name);
        form["PhoneNumber"] = "0912 345 678";
        form["PasswordWay"] = "Typed";
        form["Password"] = SiteUsers.Password;
        form.Tick("RoleNames", "Author", "Editor");

        using var saved = await form.SendAsync(officer, Create, Cancellation);

        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));
        var user = await StoredAsync(name);
        Assert.Equal("/Admin/Users/Edit/" + user!.UserId, saved.Headers.Location?.ToString());
        Assert.Equal(("0912 345 678", "Author,Editor"), (user.PhoneNumber, string.Join(',', user.RoleNames.Order(StringComparer.Ordinal))));
        using var visitor = site.CreateVisitor();
        await SignIn.AsAsync(visitor, name, SiteUsers.Password, Cancellation);
    }

    [Fact]
    public async Task A_new_account_by_mail_has_no_password_and_a_mail_with_its_link()
    {
        using var officer = await AdministratorAsync();
        var name = Name();
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        Fill(form, name);
        form["PasswordWay"] = "Mail";

        using var saved = await form.SendAsync(officer, Create, Cancellation);
        var next = await PageAsync(officer, saved.Headers.Location!.ToString());

        Assert.Null((await StoredAsync(name))!.PasswordHash);
        Assert.Contains(name + "@example.org", next.QuerySelector(".message-success")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UserName", "")]
    [InlineData("UserName", "có dấu")]
    [InlineData("UserName", AutoSetupSettings.AdminUserName)]
    [InlineData("Email", "")]
    [InlineData("Email", "khong-phai-thu")]
    [InlineData("Email", "admin@example.org")]
    [InlineData("PhoneNumber", "không phải số")]
    [InlineData("Password", "ngan")]
    [InlineData("Password", "")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string value)
    {
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        Fill(form, Name());
        form["PasswordWay"] = "Typed";
        form["Password"] = SiteUsers.Password;
        form.Tick("RoleNames", "Contributor");
        form[field] = field == "Email" && value == "admin@example.org" ? (await StoredAsync(AutoSetupSettings.AdminUserName))!.Email! : value;

        using var answer = await form.SendAsync(officer, Create, Cancellation);
        var again = await EditorForm.ReadAsync(answer, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(again.Errors);
        Assert.All(again.Page.QuerySelectorAll("#error-summary a"), link => Assert.Equal("#" + field, link.GetAttribute("href")));
        Assert.Equal("true", again.Page.GetElementById(field)!.GetAttribute("aria-invalid"));
        Assert.Equal(["Contributor"], again.All("RoleNames"));
        Assert.True(field is "Password" || again[field] == form[field]);
        Assert.Equal("", again["Password"]);
    }

    [Theory]
    [InlineData("UserName", 256)]
    [InlineData("Email", 400)]
    [InlineData("PhoneNumber", 60)]
    [InlineData("Password", 300_000)]
    public async Task What_is_too_long_is_refused(string field, int length)
    {
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, Create, Cancellation);
        Fill(form, Name());
        form["PasswordWay"] = "Typed";
        form["Password"] = SiteUsers.Password;
        form[field] = new string('1', length);

        using var answer = await form.SendAsync(officer, Create, Cancellation);

        Assert.NotEmpty((await EditorForm.ReadAsync(answer, Cancellation)).Errors);
    }

    [Fact]
    public async Task A_change_is_stored_and_shown_in_the_list()
    {
        using var officer = await AdministratorAsync();
        var user = await AddAsync("Author");
        var edit = "/Admin/Users/Edit/" + user.UserId;
        var form = await EditorForm.OpenAsync(officer, edit, Cancellation);
        form["UserName"] = user.UserName + "-moi";
        form.Tick("RoleNames", "Moderator");
        form.Remove("IsEnabled");

        using var saved = await form.SendAsync(officer, edit, Cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));

        var row = Assert.Single((await PageAsync(officer, "/Admin/Users/Index?state=Disabled&role=Moderator&q=" + user.UserName)).QuerySelectorAll("tbody tr"));
        Assert.Contains(user.UserName + "-moi", row.TextContent, StringComparison.Ordinal);
        Assert.Empty((await PageAsync(officer, "/Admin/Users/Index?state=Enabled&q=" + user.UserName)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_second_of_two_savers_is_shown_what_the_first_stored()
    {
        using var officer = await AdministratorAsync();
        var user = await AddAsync("Author");
        var edit = "/Admin/Users/Edit/" + user.UserId;
        var first = await EditorForm.OpenAsync(officer, edit, Cancellation);
        var second = await EditorForm.OpenAsync(officer, edit, Cancellation);
        first["PhoneNumber"] = "0911";
        second["PhoneNumber"] = "0922";
        using var stored = await first.SendAsync(officer, edit, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, stored.StatusCode);

        using var late = await second.SendAsync(officer, edit, Cancellation);
        var conflict = await EditorForm.ReadAsync(late, Cancellation);

        Assert.Equal("0922", conflict["PhoneNumber"]);
        Assert.Contains("0911", conflict.Page.QuerySelector(".stored")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0911", (await StoredAsync(user.UserName))!.PhoneNumber);

        using var again = await conflict.SendAsync(officer, edit, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("0922", (await StoredAsync(user.UserName))!.PhoneNumber);
    }

    [Fact]
    public async Task Two_new_accounts_at_once_do_not_share_a_name()
    {
        using var officer = await AdministratorAsync();
        var name = Name();
        var forms = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EditorForm.OpenAsync(officer, Create, Cancellation)));

        var answers = await Task.WhenAll(forms.Select((form, number) =>
        {
            Fill(form, name);
            form["Email"] = $"{name}{number}@example.org";
            form["PasswordWay"] = "Typed";
            form["Password"] = SiteUsers.Password;

            return form.SendAsync(officer, Create, Cancellation);
        }));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.All(answers.Where(answer => answer.StatusCode != HttpStatusCode.Redirect), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single((await PageAsync(officer, "/Admin/Users/Index?q=" + name)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_locked_account_is_out_at_once_and_back_when_unlocked()
    {
        using var officer = await AdministratorAsync();
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        var user = await OwnerAsync(author);

        await ActAsync(officer, "Disable", user.UserId);
        using var refused = await author.GetAsync(new Uri("/Admin", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);

        await ActAsync(officer, "Enable", user.UserId);
        using var visitor = site.CreateVisitor();
        await SignIn.AsAsync(visitor, user.UserName, SiteUsers.Password, Cancellation);
    }

    [Fact]
    public async Task An_account_is_signed_out_everywhere_freed_from_waiting_and_from_its_second_step()
    {
        using var officer = await AdministratorAsync();
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        var user = await OwnerAsync(author);
        await ChangeAsync(user, stored =>
        {
            stored.TwoFactorEnabled = true;
            stored.LockoutEndUtc = DateTime.UtcNow.AddHours(1);
        });
        Assert.Contains(user.UserName, (await PageAsync(officer, "/Admin/Users/Index?state=LockedOut")).Body!.TextContent, StringComparison.Ordinal);

        await ActAsync(officer, "Unlock", user.UserId);
        await ActAsync(officer, "TurnTwoFactorOff", user.UserId);
        await ActAsync(officer, "SignOutEverywhere", user.UserId);
        await ActAsync(officer, "SendPasswordLink", user.UserId);

        var stored = (await StoredAsync(user.UserName))!;
        Assert.Equal((false, null, null), (stored.TwoFactorEnabled, stored.LockoutEndUtc, stored.ResetToken));
        using var out_ = await author.GetAsync(new Uri("/Admin", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, out_.StatusCode);
    }

    [Fact]
    public async Task A_password_is_set_for_another_but_not_for_oneself()
    {
        const string longer = "ruong-lua-xanh-2";
        using var officer = await AdministratorAsync();
        var user = await AddAsync("Author");
        var path = "/Admin/Users/EditPassword/" + user.UserId;
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form["Password"] = longer;
        form["Confirmation"] = "khac";
        using var wrong = await form.SendAsync(officer, path, Cancellation);
        Assert.NotEmpty((await EditorForm.ReadAsync(wrong, Cancellation)).Errors);

        form["Confirmation"] = longer;
        using var set = await form.SendAsync(officer, path, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        using var visitor = site.CreateVisitor();
        await SignIn.AsAsync(visitor, user.UserName, longer, Cancellation);

        path = "/Admin/Users/EditPassword/" + (await StoredAsync(AutoSetupSettings.AdminUserName))!.UserId;
        using var own = await form.SendAsync(officer, path, Cancellation);
        Assert.NotEmpty((await EditorForm.ReadAsync(own, Cancellation)).Errors);
    }

    [Fact]
    public async Task An_account_is_deleted_after_a_question_and_once()
    {
        using var officer = await AdministratorAsync();
        var user = await AddAsync("Author");
        var path = "/Admin/Users/Delete/" + user.UserId;
        var question = await EditorForm.OpenAsync(officer, path, Cancellation);
        Assert.NotNull(await StoredAsync(user.UserName));

        var answers = await Task.WhenAll(question.SendAsync(officer, path, Cancellation), question.SendAsync(officer, path, Cancellation));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Null(await StoredAsync(user.UserName));
        using var gone = await officer.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var late = await question.SendAsync(officer, path, Cancellation);
        Assert.Equal("/Admin/Users/Index", late.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("Disable")]
    [InlineData("Delete")]
    [InlineData("TurnTwoFactorOff")]
    public async Task Nobody_does_it_to_their_own_account(string action)
    {
        using var officer = await AdministratorAsync();
        var own = (await StoredAsync(AutoSetupSettings.AdminUserName))!;

        using var answer = await PostAsync(officer, action, own.UserId);
        var page = await PageAsync(officer, answer.Headers.Location!.ToString());

        Assert.NotNull(page.QuerySelector(".message-error"));
        Assert.True((await StoredAsync(own.UserName))!.IsEnabled);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var officer = await AdministratorAsync();
        var user = await AddAsync("Author");
        foreach (var action in new[] { "Edit", "Delete", "Disable", "EditPassword", "SignOutEverywhere" })
        {
            using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["UserName"] = "khac", ["__RequestVerificationToken"] = "gia-mao" });
            using var answer = await officer.PostAsync(new Uri($"/Admin/Users/{action}/{user.UserId}", UriKind.Relative), fields, Cancellation);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.True((await StoredAsync(user.UserName))!.IsEnabled);
    }

    [Theory]
    [InlineData("?role=KhongCo&state=Sao")]
    [InlineData("?after=%00%01&q=%00")]
    [InlineData("?before=")]
    [InlineData("?q=%25%27%20OR%201%3D1--")]
    public async Task A_strange_address_of_the_list_is_no_error(string query)
    {
        using var officer = await AdministratorAsync();
        using var answer = await officer.GetAsync(new Uri("/Admin/Users/Index" + query, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static string Name() => "u" + Guid.NewGuid().ToString("N");

    private static void Fill(EditorForm form, string name)
    {
        form["UserName"] = name;
        form["Email"] = name + "@example.org";
    }

    private async Task<HttpClient> AdministratorAsync()
    {
        var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);

        return officer;
    }

    private async Task<User> AddAsync(params string[] roles)
    {
        using var visitor = await site.CreateUserAsync(Cancellation, roles);

        return await OwnerAsync(visitor);
    }

    private async Task<User> OwnerAsync(HttpClient visitor)
    {
        var page = await PageAsync(visitor, "/Account/Profile");

        return (await StoredAsync(page.QuerySelector("dl.facts dd")!.TextContent.Trim()))!;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(HttpClient visitor, string path)
        => new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    private static async Task ActAsync(HttpClient officer, string action, string userId)
    {
        using var answer = await PostAsync(officer, action, userId);
        var page = await PageAsync(officer, answer.Headers.Location!.ToString());

        Assert.NotNull(page.QuerySelector(".message-success"));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient officer, string action, string userId)
    {
        var token = (await EditorForm.OpenAsync(officer, Create, Cancellation))["__RequestVerificationToken"];
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });

        return await officer.PostAsync(new Uri($"/Admin/Users/{action}/{userId}", UriKind.Relative), fields, Cancellation);
    }

    private async Task<User?> StoredAsync(string name)
    {
        User? user = null;
        await site.UsingScopeAsync(async services => user = await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync(name) as User);

        return user;
    }

    private Task ChangeAsync(User user, Action<User> change) => site.UsingScopeAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var stored = (User)(await users.FindByIdAsync(user.UserId))!;
        change(stored);
        Assert.True((await users.UpdateAsync(stored)).Succeeded);
    });
}
