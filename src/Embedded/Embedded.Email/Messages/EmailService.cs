using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;

namespace Embedded.Email.Messages;

internal sealed class EmailService(
    IEmailProviderResolver providers,
    IEnumerable<IEmailServiceEvents> events,
    ILogger<EmailService> logger,
    IStringLocalizer<EmailService> localizer) : IEmailService
{
    public async Task<EmailResult> SendAsync(MailMessage message, string? providerName = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await providers.GetAsync(providerName) is not { } provider)
        {
            logger.LogError("A mail was not sent: no mail provider is enabled. Enable OrchardCore.Email.Smtp, or another one.");

            return EmailResult.FailedResult(localizer["No mail provider is enabled."]);
        }

        var context = new MailMessageValidationContext(provider);
        foreach (var handler in events)
        {
            await handler.ValidatingAsync(message, context);
        }

        foreach (var handler in events)
        {
            await handler.ValidatedAsync(message, context);
        }

        if (context.Errors.Count > 0)
        {
            await TellFailureAsync(message);

            return EmailResult.FailedResult(context.Errors);
        }

        foreach (var handler in events)
        {
            await handler.SendingAsync(message);
        }

        var result = await provider.SendAsync(message);
        if (!result.Succeeded)
        {
            await TellFailureAsync(message);

            return result;
        }

        foreach (var handler in events)
        {
            await handler.SentAsync(message);
        }

        return result;
    }

    private async Task TellFailureAsync(MailMessage message)
    {
        foreach (var handler in events)
        {
            await handler.FailedAsync(message);
        }
    }
}
