using MimeKit;
using OrchardCore.Email;

namespace Embedded.Email.Smtp;

/// <summary>Writes a mail the way it travels.</summary>
internal static class MimeMessages
{
    public static MimeMessage Of(MailMessage message)
    {
        var mime = new MimeMessage { Subject = message.Subject ?? string.Empty };
        mime.From.Add(MailboxAddress.Parse(message.From!));
        if (!string.IsNullOrWhiteSpace(message.Sender))
        {
            mime.Sender = MailboxAddress.Parse(message.GetSender().First());
        }

        var recipients = message.GetRecipients();
        Add(mime.To, recipients.To);
        Add(mime.Cc, recipients.Cc);
        Add(mime.Bcc, recipients.Bcc);
        Add(mime.ReplyTo, message.GetReplyTo());

        var body = new BodyBuilder();
        if (message.IsHtmlBody)
        {
            body.HtmlBody = message.Body;
            body.TextBody = PlainBody.Of(message.Body ?? string.Empty);
        }
        else
        {
            body.TextBody = message.Body;
        }

        foreach (var attachment in message.Attachments.Where(attachment => attachment.Stream is not null))
        {
            // A browser may have given a whole path; the recipient needs the name alone.
            body.Attachments.Add(Path.GetFileName(attachment.Filename) ?? "file", attachment.Stream!);
        }

        mime.Body = body.ToMessageBody();

        return mime;
    }

    private static void Add(InternetAddressList list, IEnumerable<string> addresses)
        => list.AddRange(addresses.Select(address => MailboxAddress.Parse(address)));
}
