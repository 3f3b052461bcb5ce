using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>One way to send mail.</summary>
public interface IEmailProvider
{
    LocalizedString DisplayName { get; }

    Task<EmailResult> SendAsync(MailMessage message);
}
