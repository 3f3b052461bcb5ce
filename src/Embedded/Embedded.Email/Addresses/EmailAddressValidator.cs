using MimeKit;

namespace OrchardCore.Email;

/// <summary>Accepts one bare address with a domain, as RFC 5322 writes it.</summary>
public class EmailAddressValidator : IEmailAddressValidator
{
    private const int Longest = 254;

    public bool Validate(string emailAddress)
        => emailAddress is { Length: > 0 and <= Longest }
            && !emailAddress.Any(char.IsControl)
            && MailboxAddress.TryParse(emailAddress, out var mailbox)
            && string.Equals(mailbox.Address, emailAddress, StringComparison.Ordinal)
            && emailAddress.LastIndexOf('@') is > 0 and var at
            && emailAddress[(at + 1)..] is { Length: > 0 } domain
            && Uri.CheckHostName(domain.Trim('[', ']')) != UriHostNameType.Unknown;
}
