using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using UserOptions = OrchardCore.Users.UserOptions;

namespace Embedded.Users.TwoFactor;

/// <summary>The second factor.</summary>
[Feature("OrchardCore.Users.2FA")]
internal sealed class TwoFactorStartup : StartupBase
{
    // As sign-in's: ahead of the pages that any module maps.
    public override int ConfigureOrder => -140;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<TwoFactorSwitch>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var path = serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value.TwoFactorAuthenticationPath;
        routes.MapAccountPage("LoginWithTwoFactorAuthentication", path, "TwoFactorAuthentication", "LoginWithTwoFactorAuthentication");
        routes.MapAccountPage("LoginWithRecoveryCode", "LoginWithRecoveryCode", "TwoFactorAuthentication", "LoginWithRecoveryCode");
        routes.MapAccountPage("TwoFactorAuthentication", "Account/TwoFactor", "TwoFactorAuthentication", "Index");
        routes.MapAccountPage("GenerateRecoveryCodes", "Account/TwoFactor/RecoveryCodes", "TwoFactorAuthentication", "GenerateRecoveryCodes");
        routes.MapAccountPage("DisableTwoFactor", "Account/TwoFactor/Disable", "TwoFactorAuthentication", "Disable");
    }
}
