using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>Gathers what is wrong with a mail.</summary>
public class MailMessageValidationContext
{
    public MailMessageValidationContext(IEmailProvider provider) => Provider = provider;

    public IEmailProvider Provider { get; }

    /// <summary>The errors, by the property of the mail that they are about.</summary>
    public Dictionary<string, List<LocalizedString>> Errors { get; } = [];
}
