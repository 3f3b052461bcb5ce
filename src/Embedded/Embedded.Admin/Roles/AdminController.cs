using Embedded.Mvc.Routing;
using Embedded.Users.Administration;
using Embedded.Users.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Security;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Roles;

/// <summary>Roles in the admin, at the addresses that Orchard Core's own admin has.</summary>
[Feature("OrchardCore.Roles")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Users")]
[Admin]
[FormValueLimit(MostFormValues)]
public sealed class AdminController(
    IAuthorizationService authorization,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    // A site with many content types has hundreds of permissions.
    internal const int MostFormValues = 8_192;

    private const string Index = "Index";
    private const string Edit = "Edit";

    private RoleAdministration Roles => HttpContext.RequestServices.GetRequiredService<RoleAdministration>();

    private RoleForms Forms => HttpContext.RequestServices.GetRequiredService<RoleForms>();

    /// <summary><c>GET /Admin/Roles/Index</c>.</summary>
    [Admin("Roles/Index", "RolesIndex")]
    [HttpGet]
    [ActionName(Index)]
    public async Task<IActionResult> ListAsync() => await MayAsync() ? View("Roles", await Forms.ListAsync()) : Forbid();

    /// <summary><c>GET /Admin/Roles/Create</c>.</summary>
    [Admin("Roles/Create", "RolesCreate")]
    [HttpGet]
    [ActionName("Create")]
    public async Task<IActionResult> ShowNewAsync() => await MayAsync() ? View("RoleNew", new RoleEditViewModel()) : Forbid();

    /// <summary>Makes a role, and opens it for its permissions.</summary>
    [Admin("Roles/Create", "RolesCreate")]
    [HttpPost]
    [ActionName("Create")]
    public async Task<IActionResult> CreateAsync(RoleEditViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!await MayAsync())
        {
            return Forbid();
        }

        await using var turn = await OneAtATimeAsync();
        if (ModelState.IsValid && await Roles.CreateAsync(model.RoleName, model.RoleDescription, Report) is { } role)
        {
            await session.SaveChangesAsync();
            await notifier.SuccessAsync(localizer["The role {0} is made. Tick now what it may do.", role.RoleName]);

            return RedirectToAction(Edit, new { id = role.RoleName });
        }

        await session.CancelAsync();

        return View("RoleNew", model);
    }

    /// <summary><c>GET /Admin/Roles/Edit/{id}</c>: the role of that name and its permissions.</summary>
    [Admin("Roles/Edit/{id}", "RolesEdit")]
    [HttpGet]
    [ActionName(Edit)]
    public async Task<IActionResult> ShowAsync(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await Roles.FindAsync(id) is { } role
            ? await ShowAsync(
                new RoleEditViewModel
                {
                    RoleDescription = Forms.DescriptionOf(role),
                    Permissions = [.. RoleAdministration.PermissionsOf(role)],
                    Stamp = RoleForms.StampOf(role),
                },
                role)
            : NotFound();
    }

    /// <summary>Gives the role the ticked permissions, unless somebody else changed it in the meantime.</summary>
    [Admin("Roles/Edit/{id}", "RolesEdit")]
    [HttpPost]
    [ActionName(Edit)]
    public async Task<IActionResult> SaveAsync(string id, RoleEditViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!await MayAsync())
        {
            return Forbid();
        }

        await using var turn = await OneAtATimeAsync();
        if (await Roles.FindAsync(id) is not { } role)
        {
            return NotFound();
        }

        if (model.Stamp != RoleForms.StampOf(role))
        {
            Report("", localizer["Somebody else changed this role after you opened it. Your ticks are still in the form: look at them, and save again to replace what is stored."].Value);
            ModelState.Remove(nameof(model.Stamp));
            model.Stamp = RoleForms.StampOf(role);

            return await ShowAsync(model, role);
        }

        var permissions = (model.Permissions ?? []).Where(name => !string.IsNullOrWhiteSpace(name)).ToArray();
        if (ModelState.IsValid && await Roles.UpdateAsync(User, role.RoleName, model.RoleDescription, permissions, Report))
        {
            await session.SaveChangesAsync();
            await notifier.SuccessAsync(localizer["Saved: {0}.", HttpContext.RequestServices.GetRequiredService<Embedded.Users.Roles.RoleTitles>().Of(role.RoleName)]);

            return RedirectToAction(Edit, new { id = role.RoleName });
        }

        await session.CancelAsync();

        return await ShowAsync(model, role);
    }

    /// <summary><c>GET /Admin/Roles/Delete/{id}</c>: asks once more.</summary>
    [Admin("Roles/Delete/{id}", "RolesDelete")]
    [HttpGet]
    [ActionName("Delete")]
    public async Task<IActionResult> AskToDeleteAsync(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return (await Forms.ListAsync()).FirstOrDefault(role => string.Equals(role.Name, id, StringComparison.OrdinalIgnoreCase)) is { MayDelete: true } row
            ? View("RoleDelete", row)
            : NotFound();
    }

    /// <summary>Deletes the role, and takes it from the accounts that have it.</summary>
    [Admin("Roles/Delete/{id}", "RolesDelete")]
    [HttpPost]
    [ActionName("Delete")]
    public async Task<IActionResult> DeleteAsync(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        await using var turn = await OneAtATimeAsync();
        var reasons = new List<string>();
        if (await Roles.DeleteAsync(id, (_, reason) => reasons.Add(reason)))
        {
            await session.SaveChangesAsync();
            await notifier.SuccessAsync(localizer["Deleted: {0}.", id]);
        }
        else
        {
            await session.CancelAsync();
            await notifier.ErrorAsync(localizer["Nothing was changed. {0}", string.Join(' ', reasons)]);
        }

        return RedirectToAction(Index);
    }

    // All roles are one document: two savers at once would each store what the other does not have.
    private Task<ILocker> OneAtATimeAsync() => HttpContext.RequestServices.GetRequiredService<IDistributedLock>().AcquireLockAsync("ROLES", TimeSpan.FromSeconds(30));

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, RolePermissionProvider.ManageRoles);

    private void Report(string field, string message) => ModelState.AddModelError(field, message);

    private async Task<IActionResult> ShowAsync(RoleEditViewModel model, Role role)
    {
        await Forms.FillAsync(model, role, User);

        return View("RoleEditor", model);
    }
}
