namespace OrchardCore.Roles.Recipes;

/// <summary>A Roles step as a recipe writes it.</summary>
internal sealed class RolesStepModel
{
    public RolesStepRoleModel[]? Roles { get; set; }
}
