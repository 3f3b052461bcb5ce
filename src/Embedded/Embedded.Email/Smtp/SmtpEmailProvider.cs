using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>The mail server of the site's settings.</summary>
public class SmtpEmailProvider : SmtpEmailProviderBase
{
    public const string TechnicalName = "SMTP";

    public SmtpEmailProvider(IOptions<SmtpOptions> options, IEmailAddressValidator emailAddressValidator, ILogger<SmtpEmailProvider> logger, IStringLocalizer<SmtpEmailProvider> stringLocalizer)
        : base(options.Value, emailAddressValidator, logger, stringLocalizer)
    {
    }

    public override LocalizedString DisplayName => S["Mail server of the settings (SMTP)"];
}
