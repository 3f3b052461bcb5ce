namespace OrchardCore.Email;

/// <summary>How mail is handed to an SMTP server.</summary>
public class SmtpOptions
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string? PickupDirectoryLocation { get; set; }

    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    public bool AutoSelectEncryption { get; set; } = true;

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public bool RequireCredentials { get; set; }

    public bool UseDefaultCredentials { get; set; }

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string? ProxyHost { get; set; }

    public int ProxyPort { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    /// <summary>Whether there is enough to send with: a sender, and a server or a folder.</summary>
    public bool ConfigurationExists()
        => !string.IsNullOrEmpty(DefaultSender)
            && !string.IsNullOrEmpty(DeliveryMethod == SmtpDeliveryMethod.Network ? Host : PickupDirectoryLocation);
}
