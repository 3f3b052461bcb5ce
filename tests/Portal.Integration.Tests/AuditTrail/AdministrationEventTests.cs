using System.Net;
using AngleSharp.Html.Dom;
using Embedded.AuditTrail.SettingsChanges;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Entities;
using OrchardCore.Settings;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>What administrators change of roles and of the site's settings is recorded: who, what, what it was and what it is.</summary>
public abstract class AdministrationEventTests(PortalSite site)
{
    private const string Journal = "/Admin/AuditTrail";
    private const string General = "/Admin/Settings/general";
    private const string Mail = "/Admin/Settings/email";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_role_may_do_is_told_as_it_was_and_as_it_is()
    {
        site.SkipUnlessOffered();
        using var officer = await AdministratorAsync();
        var name = "Thư ký " + Guid.NewGuid().ToString("N")[..8];
        var made = await EditorForm.OpenAsync(officer, "/Admin/Roles/Create", Cancellation);
        made["RoleName"] = name;
        using var created = await made.SendAsync(officer, "/Admin/Roles/Create", Cancellation);
        var edit = created.Headers.Location!.ToString();

        await TickAsync(officer, edit, "AccessAdminPanel", "EditOwn_Article");
        await TickAsync(officer, edit, "AccessAdminPanel", "ManageUsers");
        await TickAsync(officer, edit, "AccessAdminPanel", "ManageUsers");

        var sentences = Sentences(await OpenAsync(officer, Journal + "?event=Role"), name);
        Assert.Equal(3, sentences.Count);
        Assert.EndsWith($"tạo vai trò {name}.", sentences[2].Text, StringComparison.Ordinal);
        Assert.Contains($"thêm cho vai trò {name} quyền: ", sentences[1].Text, StringComparison.Ordinal);
        Assert.Contains("Tin bài: ", sentences[1].Text, StringComparison.Ordinal);
        Assert.Contains("và bỏ quyền: Tin bài: ", sentences[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(AutoSetupSettings.AdminUserName + " ", sentences[0].Text, StringComparison.Ordinal);

        var details = await OpenAsync(officer, sentences[0].Details);
        Assert.Single(details.QuerySelectorAll(".differences ins"));
        Assert.Single(details.QuerySelectorAll(".differences del"));
        var all = await OpenAsync(officer, details.QuerySelector(".page-tools a")!.GetAttribute("href")!);
        Assert.Equal(3, Sentences(all, name).Count);
        Assert.Equal(3, Sentences(await OpenAsync(officer, $"{Journal}?q={Uri.EscapeDataString(name[^8..])}"), name).Count);

        var delete = edit.Replace("/Edit/", "/Delete/", StringComparison.Ordinal);
        var question = await EditorForm.OpenAsync(officer, delete, Cancellation);
        using (await question.SendAsync(officer, delete, Cancellation))
        {
            Assert.EndsWith($"xóa vai trò {name}.", Sentences(await OpenAsync(officer, Journal + "?event=Role.Removed"), name)[0].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_setting_is_told_as_it_was_and_as_it_is()
    {
        site.SkipUnlessOffered();
        using var officer = await AdministratorAsync();
        var (first, second) = ("Liên hiệp hội " + Guid.NewGuid().ToString("N")[..8], "Liên hiệp hội " + Guid.NewGuid().ToString("N")[..8]);
        foreach (var name in new[] { first, second })
        {
            await SaveAsync(officer, General, form => form["ISite.SiteName"] = name);
        }

        var sentence = Sentences(await OpenAsync(officer, Journal + "?event=Settings"), second)[0];
        var details = await OpenAsync(officer, sentence.Details);

        Assert.EndsWith($"đổi cài đặt “Tên trang” từ “{first}” thành “{second}”.", sentence.Text, StringComparison.Ordinal);
        Assert.Equal("Tên trang", Assert.Single(details.QuerySelectorAll(".differences dt")).TextContent);
        Assert.NotNull(details.QuerySelector(".differences ins"));
    }

    [Fact]
    public async Task A_switch_is_told_in_words()
    {
        site.SkipUnlessOffered();
        const string signingIn = "/Admin/Settings/userLogin";
        using var officer = await AdministratorAsync();
        await SaveAsync(officer, signingIn, form => form.Tick("ResetPasswordSettings.AllowResetPassword"));

        var sentence = Sentences(await OpenAsync(officer, Journal + "?event=Settings"), "")[0];

        Assert.EndsWith("đổi cài đặt “Đặt lại mật khẩu đã quên qua thư” từ “có” thành “không”.", sentence.Text, StringComparison.Ordinal);
        await SaveAsync(officer, signingIn, form => form.Tick("ResetPasswordSettings.AllowResetPassword", "true"));
    }

    [Fact]
    public async Task Several_settings_are_told_together_without_those_that_stayed_and_without_secrets()
    {
        site.SkipUnlessOffered();
        using var officer = await AdministratorAsync();
        await SaveAsync(officer, Mail, form =>
        {
            form["SmtpSettings.DefaultSender"] = "vanphong@example.org";
            form["SmtpSettings.Host"] = "smtp.example.org";
            form.Tick("SmtpSettings.RequireCredentials", "true");
            form["SmtpSettings.UserName"] = "vanphong";
            form["SmtpSettings.Password"] = "mat-khau-thu-9";
        });

        var changes = (await LastAsync()).As<SettingsChange>().Changes.ToDictionary(change => change.Place);
        var sentence = Sentences(await OpenAsync(officer, Journal + "?event=Settings"), "")[0];
        var details = await OpenAsync(officer, sentence.Details);

        Assert.Equal("smtp.example.org", changes["SmtpSettings.Host"].After);
        Assert.Equal(((string?)null, (string?)null), (changes["SmtpSettings.Password"].Before, changes["SmtpSettings.Password"].After));
        Assert.DoesNotContain("SiteName", changes.Keys);
        Assert.All(changes.Keys, place => Assert.StartsWith("SmtpSettings.", place, StringComparison.Ordinal));
        Assert.Contains("mục khác", sentence.Text, StringComparison.Ordinal);
        Assert.Contains("Mật khẩu máy chủ thư", details.QuerySelector(".differences")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(details.QuerySelectorAll(".differences dt"), label => label.TextContent.Contains("SmtpSettings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_that_is_no_longer_recorded_is_told_alone()
    {
        site.SkipUnlessOffered();
        using var officer = await AdministratorAsync();
        await SaveAsync(officer, "/Admin/Settings/AuditTrail", form => form.Tick("AuditTrailSettings.Events", [.. form.All("AuditTrailSettings.Events").Where(name => name != "User.LoggedIn")]));

        var change = Assert.Single((await LastAsync()).As<SettingsChange>().Changes);
        Assert.Equal(("AuditTrailSettings.Categories.User.Events.LoggedIn.IsEnabled", "true", "false"), (change.Place, change.Before, change.After));
        await SaveAsync(officer, "/Admin/Settings/AuditTrail", form => form.Tick("AuditTrailSettings.Events", [.. form.All("AuditTrailSettings.Events"), "User.LoggedIn"]));
    }

    [Fact]
    public async Task The_offices_own_settings_are_told_by_the_names_of_their_fields()
    {
        site.SkipUnlessOffered();
        using var officer = await AdministratorAsync();
        var address = "Số 12 đường Nguyễn Trãi " + Guid.NewGuid().ToString("N")[..8];
        await SaveAsync(officer, "/Admin/Settings/Office", form => form["Office.Address.Text"] = address);

        var change = Assert.Single((await LastAsync()).As<SettingsChange>().Changes);
        Assert.Equal(address, change.After);
        Assert.False(string.IsNullOrWhiteSpace(change.Label));
        Assert.DoesNotContain('.', change.Label!);
    }

    [Fact]
    public async Task What_the_site_changes_by_itself_is_not_recorded()
    {
        site.SkipUnlessOffered();
        var before = await CountAsync();

        await site.UsingScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.SiteName = "Tên do công thức " + Guid.NewGuid().ToString("N");
            await sites.UpdateSiteSettingsAsync(settings);
        });

        Assert.Equal(before, await CountAsync());
    }

    private static async Task SaveAsync(HttpClient officer, string path, Action<EditorForm> fill)
    {
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        fill(form);
        using var saved = await form.SendAsync(officer, path, Cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    private static async Task TickAsync(HttpClient officer, string path, params string[] permissions)
    {
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form.Tick("Permissions", permissions);
        using var saved = await form.SendAsync(officer, path, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string path)
    {
        using var answer = await officer.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return await EditorForm.PageAsync(answer, Cancellation);
    }

    private static IReadOnlyList<(string Text, string Details)> Sentences(IHtmlDocument page, string mark) =>
    [
        .. page.QuerySelectorAll(".journal-lines li")
            .Select(line => (Text: line.QuerySelector("p")!.TextContent.Trim(), Details: line.QuerySelector("a.button")!.GetAttribute("href")!))
            .Where(line => line.Text.Contains(mark, StringComparison.Ordinal)),
    ];

    private async Task<HttpClient> AdministratorAsync()
    {
        var officer = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(officer, Cancellation);

        return officer;
    }

    private async Task<AuditTrailEvent> LastAsync()
    {
        AuditTrailEvent? last = null;
        await site.UsingScopeAsync(async services => last = await services.GetRequiredService<ISession>()
            .Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.Category == "Settings", AuditTrailEvent.Collection).OrderByDescending(index => index.CreatedUtc).FirstOrDefaultAsync());

        return last!;
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        await site.UsingScopeAsync(async services => count = await services.GetRequiredService<ISession>()
            .QueryIndex<AuditTrailEventIndex>(index => index.Category == "Settings", AuditTrailEvent.Collection).CountAsync());

        return count;
    }
}
