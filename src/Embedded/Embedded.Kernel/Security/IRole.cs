namespace OrchardCore.Security;

/// <summary>A role.</summary>
public interface IRole
{
    string RoleName { get; }

    string? RoleDescription { get; }
}
