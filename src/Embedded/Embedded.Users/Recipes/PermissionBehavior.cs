namespace OrchardCore.Roles.Recipes;

/// <summary>What a Roles step does with the permissions that a role already has.</summary>
internal enum PermissionBehavior
{
    Replace,
    Add,
    Remove,
}
