using System.Net;
using Embedded.Users.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;
using YesSql;

namespace Embedded.Users.Tests.Pages;

/// <summary>Notifications go out by mail too, for who wants it.</summary>
public abstract class NotificationMailTests(PortalSite site) : AccountPageTests(site)
{
    [Fact]
    public async Task A_mail_says_in_Vietnamese_what_the_notification_says_with_links_that_lead_to_the_site()
    {
        var user = await AddAsync("Editor");

        await SetAddressAsync("https://cong.example.org");
        await SendAsync(user);
        await SetAddressAsync("");
        var mail = await Mailbox.ReceiveAsync(user.Email!, Cancellation);

        Assert.Equal("Chờ duyệt: Mùa cam & bưởi", mail.Subject);
        Assert.Contains("href=\"https://cong.example.org/Admin/Contents/ContentItems/4x/Edit\"", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("href=\"https://cong.example.org/Account/Profile\"", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("Chào " + user.UserName, WebUtility.HtmlDecode(mail.HtmlBody), StringComparison.Ordinal);
        Assert.Contains("Mở bài: https://cong.example.org/Admin/Contents/ContentItems/4x/Edit", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Mùa cam & bưởi", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_mail_goes_out_for_who_wants_none_or_of_what_was_undone()
    {
        var silent = await AddAsync("Editor");
        using var browser = await SignedInAsync(silent);
        Assert.Contains("Chỉ trong trang quản trị", await browser.ReadAsync("/Account/Profile"), StringComparison.Ordinal);
        using var saved = await browser.SubmitAsync("/Account/Profile", ("Email", silent.Email!), ("Notifications", "admin"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var wrong = await browser.SubmitAsync("/Account/Profile", ("Email", silent.Email!), ("Notifications", "bo-cau"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        var undone = await AddAsync("Editor");
        var told = await AddAsync("Editor");

        await SendAsync(silent);
        await SendAsync(undone, undo: true);
        await SendAsync(told);
        await Mailbox.ReceiveAsync(told.Email!, Cancellation);

        Assert.False(Mailbox.Has(silent.Email!));
        Assert.False(Mailbox.Has(undone.Email!));
        Assert.Equal(["Email"], (await StoredAsync(silent)).As<UserNotificationPreferencesPart>().Optout);
    }

    /// <summary>Other tests of this site read its address from their requests.</summary>
    private Task SetAddressAsync(string address) => Site.UsingScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var settings = await sites.LoadSiteSettingsAsync();
        settings.BaseUrl = address;
        await sites.UpdateSiteSettingsAsync(settings);
    });

    private Task SendAsync(User user, bool undo = false) => Site.UsingScopeAsync(async services =>
    {
        var stored = (await services.GetRequiredService<IUserService>().GetUserByUniqueIdAsync(user.UserId))!;
        await services.GetRequiredService<INotificationService>().SendAsync(stored, new NotificationMessage
        {
            Subject = "Chờ duyệt:\r\nMùa cam & bưởi",
            Summary = "Lan gửi duyệt.",
            HtmlBody = "<p>Lan gửi duyệt “Mùa cam &amp; bưởi”.</p><script>x()</script><p><a href=\"/Admin/Contents/ContentItems/4x/Edit\">Mở bài</a></p>",
        });
        if (undo)
        {
            await services.GetRequiredService<ISession>().CancelAsync();
        }
    });
}
