using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>How people sign in, in the admin.</summary>
[Feature("OrchardCore.Users")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class SigningInStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ISettingsGroups, SigningInGroup>();
}

/// <summary>Setting a forgotten password anew.</summary>
[Feature("OrchardCore.Users.ResetPassword")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class ResetSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IDisplayDriver<ISite>, ResetPasswordDriver>();
}

/// <summary>Changing one's own mail address.</summary>
[Feature("OrchardCore.Users.ChangeEmail")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class ChangeEmailSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IDisplayDriver<ISite>, ChangeEmailDriver>();
}

/// <summary>The second step of signing in.</summary>
[Feature("OrchardCore.Users.2FA")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class TwoFactorSettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IDisplayDriver<ISite>, TwoFactorDriver>();
        services.AddScoped<IDisplayDriver<ISite>, RoleTwoFactorDriver>();
    }
}
