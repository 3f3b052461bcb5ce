using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Email.Core.Services;

namespace Embedded.Email.Messages;

/// <summary>Refuses a mail without a recipient, without content, or with an address that is none.</summary>
internal sealed class MessageCheck(IEmailAddressValidator addresses, IStringLocalizer<MessageCheck> localizer) : EmailServiceEventsBase
{
    public override Task ValidatingAsync(MailMessage message, MailMessageValidationContext context)
    {
        var recipients = message.GetRecipients();
        Check(nameof(MailMessage.To), recipients.To);
        Check(nameof(MailMessage.Cc), recipients.Cc);
        Check(nameof(MailMessage.Bcc), recipients.Bcc);
        Check(nameof(MailMessage.Sender), message.GetSender());
        Check(nameof(MailMessage.ReplyTo), message.GetReplyTo());

        if (recipients is { To.Count: 0, Cc.Count: 0, Bcc.Count: 0 })
        {
            Add(nameof(MailMessage.To), localizer["The mail names no recipient."]);
        }

        if (string.IsNullOrWhiteSpace(message.Subject) && string.IsNullOrWhiteSpace(message.Body))
        {
            Add(nameof(MailMessage.Body), localizer["The mail has neither a subject nor a text."]);
        }

        return Task.CompletedTask;

        void Check(string property, IEnumerable<string> list)
        {
            foreach (var address in list.Where(address => !addresses.Validate(address)))
            {
                Add(property, localizer["'{0}' is not a mail address.", address]);
            }
        }

        void Add(string property, LocalizedString error)
        {
            if (!context.Errors.TryGetValue(property, out var errors))
            {
                context.Errors[property] = errors = [];
            }

            errors.Add(error);
        }
    }
}
