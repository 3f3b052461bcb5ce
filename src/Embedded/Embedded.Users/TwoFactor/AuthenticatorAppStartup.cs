using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Services;

namespace Embedded.Users.TwoFactor;

/// <summary>The authenticator app as the second factor.</summary>
[Feature("OrchardCore.Users.2FA.AuthenticatorApp")]
internal sealed class AuthenticatorAppStartup : StartupBase
{
    // As sign-in's: ahead of the pages that any module maps.
    public override int ConfigureOrder => -140;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<AuthenticatorAddress>();
        services.AddScoped<IUserClaimsProvider, RequiredTwoFactor>();
        services.Configure<MvcOptions>(static options => options.Filters.Add<RequiredTwoFactorFilter>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAccountPage("AuthenticatorApp", "Account/TwoFactor/AuthenticatorApp", "AuthenticatorApp", "Index");
        routes.MapAccountPage("AuthenticatorAppQrCode", "Account/TwoFactor/QrCode", "AuthenticatorApp", "QrCode");
    }
}
