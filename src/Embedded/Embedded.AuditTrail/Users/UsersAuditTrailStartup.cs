using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Modules;
using OrchardCore.Users.AuditTrail.ResetPassword;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;

namespace Embedded.AuditTrail.Users;

/// <summary>The record of what is done with accounts.</summary>
[Feature("OrchardCore.Users.AuditTrail")]
internal sealed class UsersAuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, UserAuditTrailEventConfiguration>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, SignOutEvents>();
        services.AddScoped<SilentWork>();
        services.AddScoped<UserEvents>();
        services.AddScoped<AccountChanges>();
        services.AddScoped<UserEventHandler>();
        services.AddScoped<IUserEventHandler>(static provider => provider.GetRequiredService<UserEventHandler>());
        services.AddScoped<ILoginFormEvent>(static provider => provider.GetRequiredService<UserEventHandler>());
    }
}

/// <summary>The record of passwords that were forgotten.</summary>
[Feature("OrchardCore.Users.AuditTrail")]
[RequireFeatures("OrchardCore.Users.ResetPassword")]
internal sealed class ResetPasswordAuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, UserResetPasswordAuditTrailEventConfiguration>();
        services.AddScoped<IPasswordRecoveryFormEvents, UserResetPasswordEventHandler>();
    }
}
