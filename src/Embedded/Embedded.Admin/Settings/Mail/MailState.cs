using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Smtp.Services;

namespace Embedded.Admin.Settings.Mail;

/// <summary>Where the site's mails go now.</summary>
internal sealed class MailState(IOptionsSnapshot<EmailOptions> mail, IOptions<SmtpOptions> ofSettings, IOptions<DefaultSmtpOptions> ofConfiguration)
{
    /// <summary>The server; null where mails only come into a folder, or nowhere.</summary>
    public string? Server => Options is { DeliveryMethod: SmtpDeliveryMethod.Network, IsEnabled: true } options ? options.Host : null;

    /// <summary>Whether the server is named by the configuration of the site's machine.</summary>
    public bool IsOfConfiguration => mail.Value.DefaultProviderName == DefaultSmtpEmailProvider.TechnicalName;

    public bool IsFolder => Options is { DeliveryMethod: SmtpDeliveryMethod.SpecifiedPickupDirectory, IsEnabled: true };

    private SmtpOptions? Options => mail.Value.DefaultProviderName switch
    {
        SmtpEmailProvider.TechnicalName => ofSettings.Value,
        DefaultSmtpEmailProvider.TechnicalName => ofConfiguration.Value,
        _ => null,
    };
}
