namespace OrchardCore.Security.Services;

/// <summary>Reads the site's roles.</summary>
public static class RoleServiceExtensions
{
    public static async Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService) =>
        (await roleService.GetRolesAsync()).Select(role => role.RoleName).ToList();
}
