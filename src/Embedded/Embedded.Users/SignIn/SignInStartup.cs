using Embedded.Users.Cookies;
using Embedded.Users.Passwords;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security;
using OrchardCore.Users;
using UserOptions = OrchardCore.Users.UserOptions;

namespace Embedded.Users.SignIn;

/// <summary>Sign-in by cookie.</summary>
[Feature("OrchardCore.Users")]
internal sealed class SignInStartup(ShellSettings settings, IShellConfiguration configuration, IHostEnvironment environment) : StartupBase
{
    // Before the endpoints of every module, which ask who is signed in.
    public override int ConfigureOrder => -150;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<SignInOptions>(configuration.GetSection("OrchardCore_Users:SignIn"));
        services.Configure<UserOptions>(configuration.GetSection("OrchardCore_Users"));

        services.AddIdentity<IUser, IRole>()
            .AddSignInManager<AccountSignInManager>()
            .AddClaimsPrincipalFactory<AccountClaimsPrincipalFactory>()
            .AddErrorDescriber<LocalizedIdentityErrors>()
            .AddPasswordValidator<NameInPasswordValidator>()
            .AddDefaultTokenProviders();
        services.AddScoped(provider => (AccountSignInManager)provider.GetRequiredService<SignInManager<IUser>>());
        services.Replace(ServiceDescriptor.Scoped<ISecurityStampValidator, LiveSessionValidator>());

        // The host may hold a provider of its own, which knows none of this tenant's schemes.
        services.AddSingleton<IAuthenticationSchemeProvider, AuthenticationSchemeProvider>();
        services.AddAuthorization();

        services.AddOptions<IdentityOptions>().Configure<IOptions<SignInOptions>>((identity, signIn) =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.Lockout.MaxFailedAccessAttempts = signIn.Value.FailuresBeforeLockout;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(signIn.Value.LockoutMinutes);
            PasswordRules.Configure(identity.Password);
        });

        // OWASP's advice for PBKDF2 with SHA-512; older hashes still verify and are renewed at the next sign-in.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(5));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<UserOptions>, IOptions<SignInOptions>>(
            (cookie, paths, signIn) => AccountCookie.Configure(cookie, settings, paths.Value, signIn.Value, environment.IsDevelopment()));
        foreach (var (scheme, name) in new[] { (IdentityConstants.TwoFactorUserIdScheme, "orchtwofactor"), (IdentityConstants.TwoFactorRememberMeScheme, "orchdevice") })
        {
            services.Configure<CookieAuthenticationOptions>(
                scheme,
                options => options.Cookie = new SiteCookieBuilder(name, SameSiteMode.Lax, settings, environment.IsDevelopment()));
        }

        services.AddSingleton<SignInRateLimiter>();
        services.AddSingleton<AttemptQueue>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<TwoFactorSignIn>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseAuthentication();

        var paths = serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value;
        routes.MapAccountPage("Login", paths.LoginPath, "Account", "Login");
        routes.MapAccountPage("UsersLogOff", paths.LogoffPath, "Account", "LogOff");
        routes.MapAccountPage("Logout", "Logout", "Account", "LogOff");
        routes.MapAccountPage("ChangePassword", paths.ChangePasswordUrl, "Account", "ChangePassword");
        routes.MapAccountPage("ChangePasswordConfirmation", paths.ChangePasswordConfirmationUrl, "Account", "ChangePasswordConfirmation");
        routes.MapAccountPage("UserProfile", "Account/Profile", "Profile", "Index");
        routes.MapAccountPage("UserSessions", "Account/Sessions", "Profile", "Sessions");
    }
}
