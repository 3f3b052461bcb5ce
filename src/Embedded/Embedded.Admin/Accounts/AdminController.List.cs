using Embedded.Admin.Accounts.Editing;
using Embedded.Admin.Accounts.Lists;
using Embedded.Users.Administration;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Users;

namespace Embedded.Admin.Accounts;

/// <content>The list of accounts.</content>
public sealed partial class AdminController
{
    /// <summary><c>GET /Admin/Users/Index</c>, narrowed as the address says.</summary>
    [Admin("Users/Index", "UsersIndex")]
    [HttpGet]
    [ActionName(Index)]
    public async Task<IActionResult> ListAsync([FromQuery] AccountListAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var directory = HttpContext.RequestServices.GetRequiredService<AccountDirectory>();
        if (!await directory.IsForAsync(User))
        {
            return Forbid();
        }

        var titles = HttpContext.RequestServices.GetRequiredService<RoleTitles>();
        var roles = HttpContext.RequestServices.GetRequiredService<RoleAdministration>().List()
            .Where(role => SystemRoles.IsGiven(role.RoleName))
            .ToDictionary(role => role.RoleName, role => titles.Of(role.RoleName));
        var request = AccountListRequest.Parse(address, roles.Keys);
        var page = await directory.ListAsync(User, request.Filter);
        var rows = new List<AccountRow>();
        foreach (var user in page.Accounts)
        {
            var isOwn = AccountForms.IsOwn(user, User);
            rows.Add(new AccountRow(
                user,
                [.. user.RoleNames.Select(titles.Of)],
                isOwn,
                Forms.IsLockedOut(user),
                await MayEditAsync(user),
                !isOwn && await MayAsync(CommonPermissions.DeleteUsers, user)));
        }

        return View("Accounts", new AccountListViewModel
        {
            Address = new AccountListAddress { Q = request.Filter.Search, Role = request.Filter.Role, State = request.Filter.State?.ToString() },
            IsNarrowed = request.IsNarrowed,
            IsUnderstood = request.IsUnderstood,
            MayCreate = await authorization.AuthorizeAsync(User, CommonPermissions.EditUsers),
            Roles = roles,
            Rows = rows,
            Before = page.Before,
            After = page.After,
        });
    }
}
