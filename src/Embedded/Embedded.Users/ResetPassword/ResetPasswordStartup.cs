using Embedded.Users.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using SignInOptions = Embedded.Users.SignIn.SignInOptions;

namespace Embedded.Users.ResetPassword;

/// <summary>Setting a forgotten password anew.</summary>
[Feature("OrchardCore.Users.ResetPassword")]
internal sealed class ResetPasswordStartup : StartupBase
{
    // As sign-in's: ahead of the pages that any module maps.
    public override int ConfigureOrder => -140;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<PasswordResetTokenProvider>();
        services.AddOptions<PasswordResetTokenProviderOptions>().Configure<IOptions<SignInOptions>>((options, signIn) =>
        {
            options.Name = PasswordResetTokenProvider.ProviderName;
            options.TokenLifespan = TimeSpan.FromMinutes(signIn.Value.ResetLinkMinutes);
        });
        services.Configure<IdentityOptions>(static options =>
        {
            options.Tokens.PasswordResetTokenProvider = PasswordResetTokenProvider.ProviderName;
            options.Tokens.ProviderMap[PasswordResetTokenProvider.ProviderName] = new TokenProviderDescriptor(typeof(PasswordResetTokenProvider));
        });
        services.AddScoped<PasswordResetMail>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAccountPage("ForgotPassword", "ForgotPassword", "ResetPassword", "ForgotPassword");
        routes.MapAccountPage("ForgotPasswordConfirmation", "ForgotPasswordConfirmation", "ResetPassword", "ForgotPasswordConfirmation");
        routes.MapAccountPage("ResetPassword", ResetLink.Path, "ResetPassword", "ResetPassword");
        routes.MapAccountPage("ResetPasswordConfirmation", "ResetPasswordConfirmation", "ResetPassword", "ResetPasswordConfirmation");
    }
}
