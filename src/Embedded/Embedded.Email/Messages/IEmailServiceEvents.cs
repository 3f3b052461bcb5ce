namespace OrchardCore.Email;

/// <summary>Told of every mail; may refuse one by adding errors while it is checked.</summary>
public interface IEmailServiceEvents
{
    Task ValidatingAsync(MailMessage message, MailMessageValidationContext context);

    Task ValidatedAsync(MailMessage message, MailMessageValidationContext context);

    Task SendingAsync(MailMessage message);

    Task SentAsync(MailMessage message);

    Task FailedAsync(MailMessage message);
}
