using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;

namespace Embedded.Email.Smtp;

/// <summary>
/// Reads the mail server of the configuration. Where it names none, mail goes into a folder of the site's data, from
/// which an administrator can read it: a link that was asked for is late, but never lost.
/// </summary>
internal sealed class ConfiguredSmtpOptions(IShellConfiguration configuration, IOptions<ShellOptions> shellOptions, ShellSettings settings)
    : IConfigureOptions<DefaultSmtpOptions>
{
    public const string Section = "OrchardCore_Email_Smtp";
    public const string PickupFolderName = "Mail";

    private const string OlderSection = "OrchardCore_Email";
    private const string SenderWithoutServer = "no-reply@localhost.localdomain";

    public void Configure(DefaultSmtpOptions options)
    {
        var section = configuration.GetSection(Section);
        (section.Exists() ? section : configuration.GetSection(OlderSection)).Bind(options);

        if (options.DeliveryMethod == SmtpDeliveryMethod.Network && string.IsNullOrEmpty(options.Host))
        {
            options.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
        }

        if (options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
        {
            options.DefaultSender ??= SenderWithoutServer;
            if (string.IsNullOrEmpty(options.PickupDirectoryLocation))
            {
                options.PickupDirectoryLocation = Path.Combine(
                    shellOptions.Value.ShellsApplicationDataPath,
                    shellOptions.Value.ShellsContainerName,
                    settings.Name,
                    PickupFolderName);
            }
        }

        options.IsEnabled = options.ConfigurationExists();
    }
}
