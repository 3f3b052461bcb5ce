namespace OrchardCore.Email;

/// <summary>Takes a mail's lists of addresses apart.</summary>
public static class MailMessageExtensions
{
    private static readonly char[] s_separators = [',', ';'];

    public static MailMessageRecipients GetRecipients(this MailMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var recipients = new MailMessageRecipients();
        recipients.To.AddRange(Split(message.To));
        recipients.Cc.AddRange(Split(message.Cc));
        recipients.Bcc.AddRange(Split(message.Bcc));

        return recipients;
    }

    /// <summary>The senders; where none is named, the author.</summary>
    public static IEnumerable<string> GetSender(this MailMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);

        return string.IsNullOrWhiteSpace(message.Sender) ? Split(message.From) : Split(message.Sender);
    }

    /// <summary>Where answers go; where none is named, to the author.</summary>
    public static IEnumerable<string> GetReplyTo(this MailMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);

        return string.IsNullOrWhiteSpace(message.ReplyTo) ? Split(message.From) : Split(message.ReplyTo);
    }

    private static string[] Split(string? addresses)
        => addresses?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
