namespace OrchardCore.Email;

/// <summary>Sends a mail of a few parts.</summary>
public static class EmailServiceExtensions
{
    public static Task<EmailResult> SendAsync(this IEmailService emailService, string to, string subject, string body, bool isHtmlBody = true)
    {
        ArgumentNullException.ThrowIfNull(emailService);

        return emailService.SendAsync(new MailMessage { To = to, Subject = subject, Body = body, IsHtmlBody = isHtmlBody });
    }
}
