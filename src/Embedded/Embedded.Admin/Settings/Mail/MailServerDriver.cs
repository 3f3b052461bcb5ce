using Embedded.Email;
using Embedded.Email.Smtp;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Email;
using OrchardCore.Environment.Shell;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Mail;

/// <summary>Names the mail server; its password is kept protected and never leaves again.</summary>
internal sealed class MailServerDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor accessor,
    IDataProtectionProvider protection,
    IEmailAddressValidator addresses,
    IShellReleaseManager releases,
    MailState state,
    IStringLocalizer<MailServerDriver> localizer) : PermittedSiteDriver<SmtpSettings>(authorization, accessor)
{
    private const int Longest = 255;
    private const int HighestPort = 65_535;
    private const int UsualPort = 587;

    protected override string SettingsGroupId => EmailSettings.GroupId;

    protected override Permission Permission => EmailPermissionProvider.ManageEmailSettings;

    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, SmtpSettings section)
        => new(Combine(Initialize<MailServerViewModel>("MailServerSettings_Edit", model =>
        {
            model.IsEnabled = section.IsEnabled ?? !string.IsNullOrEmpty(section.Host);
            model.DefaultSender = section.DefaultSender;
            model.Host = section.Host;
            model.Port = string.IsNullOrEmpty(section.Host) ? UsualPort : section.Port;
            model.Encryption = section.AutoSelectEncryption ? MailServerViewModel.Auto : section.EncryptionMethod.ToString();
            model.RequireCredentials = section.RequireCredentials;
            model.UserName = section.UserName;
            model.HasPassword = !string.IsNullOrEmpty(section.Password);
            model.State = State();
        }).Location("Content:1"), Dynamic("TestMail").Location("After:1")));

    protected override async Task ApplyAsync(ISite site, SmtpSettings section, UpdateEditorContext context)
    {
        var model = new MailServerViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        Check(model, section, context);
        if (context.Updater.ModelState.IsValid)
        {
            Apply(model, section);
            releases.RequestRelease();
        }
    }

    private void Check(MailServerViewModel model, SmtpSettings section, UpdateEditorContext context)
    {
        var (host, sender, userName) = (Text(model.Host), Text(model.DefaultSender), Text(model.UserName));
        if (new[] { host, sender, userName, model.Password }.Any(text => text?.Length > Longest))
        {
            Wrong(nameof(model.Host), localizer["Each value has at most {0} characters.", Longest]);
        }

        if (sender is not null && !addresses.Validate(sender))
        {
            Wrong(nameof(model.DefaultSender), localizer["Enter an e-mail address such as name@example.vn."]);
        }

        if (host is not null && Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            Wrong(nameof(model.Host), localizer["Enter the server's name alone, such as smtp.example.vn."]);
        }

        if (model.Port is not (> 0 and <= HighestPort))
        {
            Wrong(nameof(model.Port), localizer["Enter a number from 1 to {0}.", HighestPort]);
        }

        if (!MailServerViewModel.Encryptions.Contains(model.Encryption))
        {
            Wrong(nameof(model.Encryption), localizer["Choose one of the list."]);
        }

        if (!model.IsEnabled)
        {
            return;
        }

        if (host is null)
        {
            Wrong(nameof(model.Host), localizer["Enter the server's name alone, such as smtp.example.vn."]);
        }

        if (sender is null)
        {
            Wrong(nameof(model.DefaultSender), localizer["Enter an e-mail address such as name@example.vn."]);
        }

        if (!model.RequireCredentials)
        {
            return;
        }

        if (userName is null)
        {
            Wrong(nameof(model.UserName), localizer["Enter the user name at the server."]);
        }

        // A kept password must not be sent to another server by who does not know it.
        var isElsewhere = !string.Equals(host, section.Host, StringComparison.OrdinalIgnoreCase) || model.Port != section.Port || userName != section.UserName;
        if (string.IsNullOrEmpty(model.Password) && (string.IsNullOrEmpty(section.Password) || isElsewhere))
        {
            Wrong(nameof(model.Password), localizer["Enter the password. It is needed again when server, port or user name change."]);
        }

        void Wrong(string field, string message) => context.Updater.ModelState.AddModelError(Prefix, field, message);
    }

    private void Apply(MailServerViewModel model, SmtpSettings section)
    {
        section.IsEnabled = model.IsEnabled;
        section.DefaultSender = Text(model.DefaultSender);
        section.DeliveryMethod = SmtpDeliveryMethod.Network;
        section.Host = Text(model.Host);
        section.Port = model.Port!.Value;
        section.AutoSelectEncryption = model.Encryption == MailServerViewModel.Auto;
        section.EncryptionMethod = section.AutoSelectEncryption ? default : Enum.Parse<SmtpEncryptionMethod>(model.Encryption!);
        section.RequireCredentials = model.RequireCredentials;
        section.UserName = Text(model.UserName);
        if (!string.IsNullOrEmpty(model.Password))
        {
            section.Password = protection.CreateProtector(SiteSmtpOptions.ProtectorName).Protect(model.Password);
        }
        else if (!section.RequireCredentials)
        {
            section.Password = null;
        }
    }

    private string State() => state switch
    {
        { Server: { } server, IsOfConfiguration: true } => localizer["Mails go to {0}, which the configuration of the site's machine names.", server],
        { Server: { } server } => localizer["Mails go to {0}.", server],
        { IsFolder: true } => localizer["No mail server is set up: mails only come into a folder on the site's machine."],
        _ => localizer["No mails are sent."],
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
