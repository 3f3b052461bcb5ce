using Embedded.Admin.Accounts.Editing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Embedded.Admin.Accounts;

/// <summary>Accounts in the admin.</summary>
[Feature("OrchardCore.Users")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AccountsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<AccountForms>();
        services.AddNavigationProvider<AccountsMenu>();
    }
}
