using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Core.Services;
using OrchardCore.Email.Smtp.Services;

namespace Embedded.Email.Smtp;

/// <summary>Offers both servers, that of the settings first.</summary>
internal sealed class SmtpProviders(IOptions<SmtpOptions> ofSettings, IOptions<DefaultSmtpOptions> ofConfiguration) : IConfigureOptions<EmailProviderOptions>
{
    public void Configure(EmailProviderOptions options)
        => options
            .TryAddProvider(SmtpEmailProvider.TechnicalName, new EmailProviderTypeOptions(typeof(SmtpEmailProvider)) { IsEnabled = ofSettings.Value.IsEnabled })
            .TryAddProvider(DefaultSmtpEmailProvider.TechnicalName, new EmailProviderTypeOptions(typeof(DefaultSmtpEmailProvider)) { IsEnabled = ofConfiguration.Value.IsEnabled });
}
