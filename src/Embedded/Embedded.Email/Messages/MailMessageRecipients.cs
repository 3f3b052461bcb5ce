namespace OrchardCore.Email;

/// <summary>A mail's recipients, address by address.</summary>
public class MailMessageRecipients
{
    public List<string> To { get; } = [];

    public List<string> Cc { get; } = [];

    public List<string> Bcc { get; } = [];
}
