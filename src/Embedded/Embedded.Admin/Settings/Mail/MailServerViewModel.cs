using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Email;

namespace Embedded.Admin.Settings.Mail;

/// <summary>The mail server in its form. The password is only written: it is never shown again.</summary>
public class MailServerViewModel
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public string? Host { get; set; }

    public int? Port { get; set; }

    /// <summary>How the connection is protected; <c>Auto</c> lets server and port decide.</summary>
    public string? Encryption { get; set; }

    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    public string? Password { get; set; }

    [BindNever]
    [ValidateNever]
    public bool HasPassword { get; set; }

    /// <summary>Where mails go now.</summary>
    [BindNever]
    [ValidateNever]
    public string? State { get; set; }

    /// <summary>What <see cref="Encryption"/> is where server and port decide.</summary>
    public const string Auto = "Auto";

    /// <summary>The choices of <see cref="Encryption"/>.</summary>
    public static IReadOnlyList<string> Encryptions { get; } = [Auto, nameof(SmtpEncryptionMethod.StartTls), nameof(SmtpEncryptionMethod.SslTls), nameof(SmtpEncryptionMethod.None)];
}
