namespace OrchardCore.Email;

/// <summary>Sends mail through the named provider, or the site's default one.</summary>
public interface IEmailService
{
    Task<EmailResult> SendAsync(MailMessage message, string? providerName = null);
}
