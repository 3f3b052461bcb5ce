using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Mail;

/// <summary>The mail server in the admin.</summary>
[Feature("OrchardCore.Email.Smtp")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class MailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISettingsGroups, MailGroup>();
        services.AddScoped<IDisplayDriver<ISite>, MailServerDriver>();
        services.AddScoped<MailState>();
    }
}
