using Embedded.Users.Permissions;
using Embedded.Users.Recipes;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Recipes;

internal sealed class RolesStep(RoleManager<IRole> roleManager, IEnumerable<IPermissionProvider> providers) : IRecipeStepHandler
{
    public async Task ExecuteAsync(RecipeExecutionContext context)
    {
        if (!string.Equals(context.Name, "Roles", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var roles = StepReader.Read<RolesStepModel>(context.Step).Roles;
        if (roles is null)
        {
            context.Errors.Add("$.Roles: expected an array of roles, each with a Name.");
            return;
        }

        if (!await AreValidAsync(roles, context))
        {
            return;
        }

        foreach (var model in roles)
        {
            await ApplyAsync(model, context);
        }
    }

    private async Task<bool> AreValidAsync(RolesStepRoleModel[] roles, RecipeExecutionContext context)
    {
        var known = new HashSet<string>(OrchardPermissions.Names, StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            known.UnionWith((await provider.GetPermissionsAsync()).Select(permission => permission.Name));
        }

        var valid = true;
        for (var i = 0; i < roles.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(roles[i]?.Name))
            {
                context.Errors.Add($"$.Roles[{i}].Name: expected the role's name.");
                valid = false;
                continue;
            }

            var permissions = roles[i].Permissions ?? [];
            for (var j = 0; j < permissions.Length; j++)
            {
                if (!known.Contains(permissions[j] ?? string.Empty))
                {
                    context.Errors.Add($"$.Roles[{i}].Permissions[{j}]: the role '{roles[i].Name}' names an unknown permission '{permissions[j]}'. Correct the name, or enable the feature that provides it in an earlier step.");
                    valid = false;
                }
            }
        }

        return valid;
    }

    private async Task ApplyAsync(RolesStepRoleModel model, RecipeExecutionContext context)
    {
        var existing = (Role?)await roleManager.FindByNameAsync(model.Name!);
        var role = existing ?? new Role { RoleName = model.Name! };
        if (model.Description is not null || existing is null)
        {
            role.RoleDescription = model.Description!;
        }

        var result = existing is null ? await roleManager.CreateAsync(role) : IdentityResult.Success;
        if (result.Succeeded)
        {
            // Read again: creating it gave it the defaults that features declare for a role of its name.
            role = existing ?? (Role)(await roleManager.FindByNameAsync(model.Name!))!;

            // Without a list a role keeps what it has, so that a second run gives what the first gave.
            if (model.Permissions is { Length: > 0 })
            {
                Change(role, model.Permissions, model.PermissionBehavior);
            }

            result = await roleManager.UpdateAsync(role);
        }

        foreach (var error in result.Errors)
        {
            context.Errors.Add($"The role '{model.Name}' was refused: {error.Description}");
        }
    }

    private static void Change(Role role, string[] permissions, PermissionBehavior behavior)
    {
        bool Has(RoleClaim claim) => claim.ClaimType == Permission.ClaimType
            && (behavior == PermissionBehavior.Replace || permissions.Contains(claim.ClaimValue, StringComparer.OrdinalIgnoreCase));

        role.RoleClaims.RemoveAll(Has);
        if (behavior != PermissionBehavior.Remove)
        {
            role.RoleClaims.AddRange(permissions
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = name }));
        }
    }
}
