namespace OrchardCore.Roles.Recipes;

/// <summary>A role of a Roles step.</summary>
internal sealed class RolesStepRoleModel
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string[]? Permissions { get; set; }

    public PermissionBehavior PermissionBehavior { get; set; }
}
