namespace OrchardCore.Email;

/// <summary>How the connection to a mail server is protected.</summary>
public enum SmtpEncryptionMethod
{
    None = 0,
    SslTls = 1,
    StartTls = 2,
}
