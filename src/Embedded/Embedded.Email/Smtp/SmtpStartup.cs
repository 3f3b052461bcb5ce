using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Core;
using OrchardCore.Modules;

namespace Embedded.Email.Smtp;

/// <summary>Mail by SMTP: a server of the site's settings, one of the configuration, or a folder.</summary>
[Feature("OrchardCore.Email.Smtp")]
internal sealed class SmtpStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<SmtpOptions>, SiteSmtpOptions>();
        services.AddTransient<IConfigureOptions<DefaultSmtpOptions>, ConfiguredSmtpOptions>();
        services.AddEmailProviderOptionsConfiguration<SmtpProviders>();
    }
}
