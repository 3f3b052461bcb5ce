using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin.Settings;

/// <summary>The site's settings are changed over the admin's pages, without scripts, and take effect at once.</summary>
public sealed class SettingsPagesTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string General = "/Admin/Settings/general";
    private const string Mail = "/Admin/Settings/email";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_name_of_the_site_is_on_its_pages_at_once()
    {
        using var officer = await AdministratorAsync();
        using var visitor = site.CreateVisitor();
        var name = "Liên hiệp hội " + Guid.NewGuid().ToString("N")[..8];
        Assert.DoesNotContain(name, await visitor.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        var form = await EditorForm.OpenAsync(officer, General, Cancellation);
        form["ISite.SiteName"] = name;
        form["ISite.BaseUrl"] = "https://lienhiephoi.example/";
        form["ISite.PageSize"] = "12";

        await SaveAsync(form, officer, General);

        var stored = await ReadAsync(settings => settings);
        Assert.Equal((name, "https://lienhiephoi.example", 12), (stored.SiteName, stored.BaseUrl, stored.PageSize));
        Assert.Contains(name, await visitor.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SiteName", "")]
    [InlineData("SiteName", null)]
    [InlineData("BaseUrl", "javascript:alert(1)")]
    [InlineData("BaseUrl", "https://a.example/b?c")]
    [InlineData("BaseUrl", "khong phai dia chi")]
    [InlineData("TimeZone", "Mars/Olympus")]
    [InlineData("PageSize", "0")]
    [InlineData("PageSize", "1000000")]
    [InlineData("PageSize", "mười")]
    public async Task A_wrong_general_setting_is_said_beside_its_field_and_nothing_is_stored(string field, string? value)
    {
        using var officer = await AdministratorAsync();
        var before = await ReadAsync(settings => (settings.SiteName, settings.BaseUrl, settings.TimeZoneId, settings.PageSize));
        var form = await EditorForm.OpenAsync(officer, General, Cancellation);
        form["ISite." + field] = value ?? new string('x', 300);

        using var answer = await form.SendAsync(officer, General, Cancellation);
        var again = await EditorForm.ReadAsync(answer, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("#ISite_" + field, again.Page.QuerySelectorAll("#error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal(before, await ReadAsync(settings => (settings.SiteName, settings.BaseUrl, settings.TimeZoneId, settings.PageSize)));
    }

    [Fact]
    public async Task The_second_of_two_savers_is_told_of_the_first()
    {
        using var officer = await AdministratorAsync();
        var first = await EditorForm.OpenAsync(officer, General, Cancellation);
        var second = await EditorForm.OpenAsync(officer, General, Cancellation);
        first["ISite.PageSize"] = "13";
        second["ISite.PageSize"] = "14";
        await SaveAsync(first, officer, General);

        using var late = await second.SendAsync(officer, General, Cancellation);
        var conflict = await EditorForm.ReadAsync(late, Cancellation);

        Assert.Single(conflict.Errors);
        Assert.Equal("14", conflict["ISite.PageSize"]);
        Assert.Equal(13, await ReadAsync(settings => settings.PageSize));
        await SaveAsync(conflict, officer, General);
        Assert.Equal(14, await ReadAsync(settings => settings.PageSize));
    }

    [Fact]
    public async Task A_second_language_reaches_visitors_who_ask_for_it()
    {
        const string path = "/Admin/Settings/localization";
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form.Tick("LocalizationSettings.SupportedCultures");
        using var none = await form.SendAsync(officer, path, Cancellation);
        Assert.Single((await EditorForm.ReadAsync(none, Cancellation)).Errors);

        form.Tick("LocalizationSettings.SupportedCultures", "en", "vi");
        await SaveAsync(form, officer, path);

        Assert.Equal(["vi", "en"], (await ReadAsync(settings => settings.As<LocalizationSettings>())).SupportedCultures);
        using var visitor = site.CreateVisitor();
        visitor.DefaultRequestHeaders.Add("Accept-Language", "en");
        Assert.Equal("en", (await PageAsync(visitor, "/Login")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_password_of_the_mail_server_is_kept_protected_and_never_shown()
    {
        const string secret = "mat-khau-may-chu-9";
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, Mail, Cancellation);
        Fill(form, "127.0.0.1", "9");
        form.Tick("SmtpSettings.RequireCredentials", "true");
        form["SmtpSettings.UserName"] = "portal";
        form["SmtpSettings.Password"] = secret;
        await SaveAsync(form, officer, Mail);

        var stored = await ReadAsync(settings => settings.As<SmtpSettings>());
        Assert.DoesNotContain(secret, await ReadAsync(settings => settings.Properties.ToJsonString()), StringComparison.Ordinal);
        await site.UsingScopeAsync(services =>
        {
            Assert.Equal(secret, services.GetRequiredService<IDataProtectionProvider>().CreateProtector("SmtpSettingsConfiguration").Unprotect(stored.Password!));

            return Task.CompletedTask;
        });

        var again = await EditorForm.OpenAsync(officer, Mail, Cancellation);
        Assert.DoesNotContain(secret, again.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(stored.Password!, again.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await SaveAsync(again, officer, Mail);
        Assert.Equal(stored.Password, (await ReadAsync(settings => settings.As<SmtpSettings>())).Password);

        // It does not go to another server without being typed again.
        again = await EditorForm.OpenAsync(officer, Mail, Cancellation);
        again["SmtpSettings.Host"] = "localhost";
        using var refused = await again.SendAsync(officer, Mail, Cancellation);
        Assert.Contains("#SmtpSettings_Password", (await EditorForm.ReadAsync(refused, Cancellation)).Page.QuerySelectorAll("#error-summary a").Select(link => link.GetAttribute("href")));

        // Nobody listens there: the test mail says so, and the page stays.
        using var sent = await TestAsync(officer, "ai-do@example.org");
        Assert.NotNull((await PageAsync(officer, sent.Headers.Location!.ToString())).QuerySelector(".message-error"));
        var off = await EditorForm.OpenAsync(officer, Mail, Cancellation);
        off.Tick("SmtpSettings.IsEnabled");
        await SaveAsync(off, officer, Mail);
    }

    [Theory]
    [InlineData("Host", "")]
    [InlineData("Host", "https://smtp.example.vn/")]
    [InlineData("Port", "0")]
    [InlineData("Port", "99999")]
    [InlineData("DefaultSender", "khong-phai-thu")]
    [InlineData("Encryption", "Rot13")]
    public async Task A_wrong_mail_setting_is_said_beside_its_field(string field, string value)
    {
        using var officer = await AdministratorAsync();
        var before = (await ReadAsync(settings => settings.As<SmtpSettings>())).Host;
        var form = await EditorForm.OpenAsync(officer, Mail, Cancellation);
        Fill(form, "smtp.example.vn", "587");
        form["SmtpSettings." + field] = value;

        using var answer = await form.SendAsync(officer, Mail, Cancellation);

        Assert.Contains("#SmtpSettings_" + field, (await EditorForm.ReadAsync(answer, Cancellation)).Page.QuerySelectorAll("#error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal(before, (await ReadAsync(settings => settings.As<SmtpSettings>())).Host);
    }

    [Theory]
    [InlineData("")]
    [InlineData("khong-phai-thu")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    public async Task A_test_mail_needs_an_address(string address)
    {
        using var officer = await AdministratorAsync();

        using var answer = await TestAsync(officer, address);

        Assert.Equal(Mail, answer.Headers.Location?.ToString());
        Assert.NotNull((await PageAsync(officer, Mail)).QuerySelector(".message-error"));
    }

    [Fact]
    public async Task How_people_sign_in_is_chosen_and_takes_effect()
    {
        const string path = "/Admin/Settings/userLogin";
        using var officer = await AdministratorAsync();
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form.Tick("ResetPasswordSettings.AllowResetPassword");
        form.Tick("RoleLoginSettings.Roles", "Editor");
        form["TwoFactorLoginSettings.NumberOfRecoveryCodesToGenerate"] = "0";
        using var wrong = await form.SendAsync(officer, path, Cancellation);
        var again = await EditorForm.ReadAsync(wrong, Cancellation);
        Assert.Single(again.Errors);

        again["TwoFactorLoginSettings.NumberOfRecoveryCodesToGenerate"] = "8";
        await SaveAsync(again, officer, path);

        Assert.Equal(8, (await ReadAsync(settings => settings.As<TwoFactorLoginSettings>())).NumberOfRecoveryCodesToGenerate);
        Assert.Equal(["Editor"], (await ReadAsync(settings => settings.As<RoleLoginSettings>())).Roles);
        using var visitor = site.CreateVisitor();
        using var off = await visitor.GetAsync(new Uri("/ForgotPassword", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, off.StatusCode);

        var back = await EditorForm.OpenAsync(officer, path, Cancellation);
        back.Tick("ResetPasswordSettings.AllowResetPassword", "true");
        back.Tick("RoleLoginSettings.Roles");
        await SaveAsync(back, officer, path);
        using var on = await visitor.GetAsync(new Uri("/ForgotPassword", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, on.StatusCode);
    }

    [Fact]
    public async Task The_offices_address_is_changed_and_shown_to_visitors()
    {
        const string path = "/Admin/Settings/Office";
        using var officer = await AdministratorAsync();
        using var visitor = site.CreateVisitor();
        await visitor.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form["Office.Address.Text"] = "Số 12 phố Hàng Bài";

        await SaveAsync(form, officer, path);

        Assert.Contains("Số 12 phố Hàng Bài", await visitor.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        var stored = (JsonObject)(await ReadAsync(settings => settings.Properties["Office"]!.DeepClone()));
        Assert.Equal(("Office", "4vanphong00000000000000000"), ((string?)stored["ContentType"], (string?)stored["ContentItemId"]));
        Assert.Equal("Ghi rõ nguồn khi dùng lại tin bài của cổng thông tin này.", (string?)stored["Office"]!["Reuse"]!["Text"]);
    }

    [Theory]
    [InlineData("khong-co-nhom")]
    [InlineData("Article")]
    [InlineData("%00")]
    public async Task A_group_that_nobody_brings_is_not_found(string group)
    {
        using var officer = await AdministratorAsync();
        using var answer = await officer.GetAsync(new Uri("/Admin/Settings/" + group, UriKind.Relative), Cancellation);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var officer = await AdministratorAsync();
        var before = await ReadAsync(settings => settings.SiteName);
        foreach (var path in new[] { General, Mail, "/Admin/Settings/Office", "/Admin/Email/Test" })
        {
            using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["ISite.SiteName"] = "Giả mạo", ["__RequestVerificationToken"] = "gia-mao" });
            using var answer = await officer.PostAsync(new Uri(path, UriKind.Relative), fields, Cancellation);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal(before, await ReadAsync(settings => settings.SiteName));
    }

    private static void Fill(EditorForm form, string host, string port)
    {
        form.Tick("SmtpSettings.IsEnabled", "true");
        form["SmtpSettings.DefaultSender"] = "cong@example.org";
        form["SmtpSettings.Host"] = host;
        form["SmtpSettings.Port"] = port;
    }

    private static async Task SaveAsync(EditorForm form, HttpClient officer, string path)
    {
        using var saved = await form.SendAsync(officer, path, Cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));
        Assert.Equal(path, saved.Headers.Location?.ToString());
    }

    private static async Task<HttpResponseMessage> TestAsync(HttpClient officer, string address)
    {
        var token = (await EditorForm.OpenAsync(officer, Mail, Cancellation))["__RequestVerificationToken"];
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["to"] = address, ["__RequestVerificationToken"] = token });

        return await officer.PostAsync(new Uri("/Admin/Email/Test", UriKind.Relative), fields, Cancellation);
    }

    private static async Task<IHtmlDocument> PageAsync(HttpClient visitor, string path)
        => new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    private async Task<HttpClient> AdministratorAsync()
    {
        var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);

        return officer;
    }

    private async Task<T> ReadAsync<T>(Func<ISite, T> read)
    {
        var value = default(T)!;
        await site.UsingScopeAsync(async services => value = read(await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()));

        return value;
    }
}
