using System.Security.Claims;
using Embedded.Users.Administration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Embedded.Admin.Accounts;

/// <summary>Puts the list of accounts into the admin's menu for whoever finds any there.</summary>
internal sealed class AccountsMenu(AccountDirectory directory, IHttpContextAccessor accessor, IStringLocalizer<AccountsMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        if (await directory.IsForAsync(accessor.HttpContext?.User ?? new ClaimsPrincipal()))
        {
            builder.Add(localizer["Users"], NavigationConstants.AdminMenuSecurityPosition, item => item
                .Id("users")
                .AddClass("icon-class-fa-users")
                .Action("Index", "Admin", "OrchardCore.Users"));
        }
    }
}
