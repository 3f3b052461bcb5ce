using System.Diagnostics.CodeAnalysis;
using Embedded.Email.Smtp;
using MailKit;
using MailKit.Net.Proxy;
using MailKit.Security;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>Hands mail to an SMTP server, or puts it into a folder from which a server takes it.</summary>
public abstract class SmtpEmailProviderBase : IEmailProvider
{
    protected readonly IStringLocalizer S;

    // A visitor's reset link is of no use minutes later; a dead server must not hold a worker for long.
    private const int TimeoutMilliseconds = 30_000;

    private readonly SmtpOptions _options;
    private readonly IEmailAddressValidator _addresses;
    private readonly ILogger _logger;

    public SmtpEmailProviderBase(SmtpOptions options, IEmailAddressValidator emailAddressValidator, ILogger logger, IStringLocalizer stringLocalizer)
    {
        _options = options;
        _addresses = emailAddressValidator;
        _logger = logger;
        S = stringLocalizer;
    }

    public abstract LocalizedString DisplayName { get; }

    public virtual async Task<EmailResult> SendAsync(MailMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!_options.IsEnabled)
        {
            return EmailResult.FailedResult(S["The mail server is not set up."]);
        }

        if (string.IsNullOrWhiteSpace(message.From))
        {
            message.From = _options.DefaultSender;
        }

        if (string.IsNullOrEmpty(message.From) || !_addresses.Validate(message.From))
        {
            return EmailResult.FailedResult(nameof(MailMessage.From), S["'{0}' is not a mail address.", message.From ?? string.Empty]);
        }

        try
        {
            using var mime = MimeMessages.Of(message);

            return _options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory
                ? await PickupFolder.PutAsync(_options.PickupDirectoryLocation!, mime)
                : await DeliverAsync(mime);
        }
        catch (Exception exception) when (exception is CommandException or ProtocolException or AuthenticationException or SslHandshakeException
            or ProxyProtocolException or ServiceNotConnectedException or IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException
            or OperationCanceledException or TimeoutException or NotSupportedException)
        {
            _logger.LogError(exception, "A mail could not be sent through {Server}.", _options.Host ?? _options.PickupDirectoryLocation);

            return EmailResult.FailedResult(S["The mail could not be sent. The log says why."]);
        }
    }

    private async Task<EmailResult> DeliverAsync(MimeMessage mime)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient { Timeout = TimeoutMilliseconds };
        if (_options.IgnoreInvalidSslCertificate)
        {
            _logger.LogWarning("The certificate of {Server} is not checked: IgnoreInvalidSslCertificate is set.", _options.Host);
            TrustEveryCertificate(client);
        }

        if (!string.IsNullOrEmpty(_options.ProxyHost))
        {
            client.ProxyClient = new HttpProxyClient(_options.ProxyHost, _options.ProxyPort);
        }

        await client.ConnectAsync(_options.Host!, _options.Port, Security());
        if (_options.RequireCredentials)
        {
            await (_options.UseDefaultCredentials
                ? client.AuthenticateAsync(System.Net.CredentialCache.DefaultNetworkCredentials)
                : client.AuthenticateAsync(_options.UserName ?? string.Empty, _options.Password ?? string.Empty));
        }

        var response = await client.SendAsync(mime);
        await client.DisconnectAsync(quit: true);

        return EmailResult.GetSuccessResult(response);
    }

    [SuppressMessage("Security", "CA5359:Do Not Disable Certificate Validation", Justification = "The site asks for it by the setting's name; each mail's log entry says so.")]
    private static void TrustEveryCertificate(MailKit.Net.Smtp.SmtpClient client)
        => client.ServerCertificateValidationCallback = static (_, _, _, _) => true;

    private SecureSocketOptions Security() => _options switch
    {
        { AutoSelectEncryption: true } => SecureSocketOptions.Auto,
        { EncryptionMethod: SmtpEncryptionMethod.SslTls } => SecureSocketOptions.SslOnConnect,
        { EncryptionMethod: SmtpEncryptionMethod.StartTls } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}
