using Embedded.Email.Providers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Core;
using OrchardCore.Email.Core.Services;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Embedded.Email;

/// <summary>Mail: the service that features send through, and its choice of a provider.</summary>
[Feature("OrchardCore.Email")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddEmailServices();
        services.AddSingleton<IEmailAddressValidator, EmailAddressValidator>();
        services.AddTransient<IConfigureOptions<EmailOptions>, EmailOptionsSetup>();
        services.AddPermissionProvider<EmailPermissionProvider>();
    }
}
