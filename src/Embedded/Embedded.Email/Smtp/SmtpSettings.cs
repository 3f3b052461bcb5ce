namespace OrchardCore.Email;

/// <summary>The mail server that the site's settings name. The password is kept protected.</summary>
public class SmtpSettings : EmailProviderSettings
{
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
}
