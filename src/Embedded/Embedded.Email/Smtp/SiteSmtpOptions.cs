using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Settings;

namespace Embedded.Email.Smtp;

/// <summary>Reads the mail server of the site's settings.</summary>
internal sealed class SiteSmtpOptions(ISiteService sites, IDataProtectionProvider protection, ILogger<SiteSmtpOptions> logger) : IConfigureOptions<SmtpOptions>
{
    public const string ProtectorName = "SmtpSettingsConfiguration";

    public void Configure(SmtpOptions options)
    {
        var settings = sites.GetSettingsAsync<SmtpSettings>().GetAwaiter().GetResult();
        options.DefaultSender = settings.DefaultSender;
        options.DeliveryMethod = settings.DeliveryMethod;
        options.PickupDirectoryLocation = settings.PickupDirectoryLocation;
        options.Host = settings.Host;
        options.Port = settings.Port;
        options.AutoSelectEncryption = settings.AutoSelectEncryption;
        options.EncryptionMethod = settings.EncryptionMethod;
        options.RequireCredentials = settings.RequireCredentials;
        options.UseDefaultCredentials = settings.UseDefaultCredentials;
        options.UserName = settings.UserName;
        options.ProxyHost = settings.ProxyHost;
        options.ProxyPort = settings.ProxyPort;
        options.IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate;
        options.Password = Unprotect(settings.Password);
        options.IsEnabled = (settings.IsEnabled ?? true) && options.ConfigurationExists();
    }

    private string? Unprotect(string? password)
    {
        if (string.IsNullOrWhiteSpace(password))
        {
            return null;
        }

        try
        {
            return protection.CreateProtector(ProtectorName).Unprotect(password);
        }
        catch (CryptographicException exception)
        {
            logger.LogError(exception, "The mail server's password cannot be read: it was protected with another site's keys. Enter it again in the settings.");

            return null;
        }
    }
}
