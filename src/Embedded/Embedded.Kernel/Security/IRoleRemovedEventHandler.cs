namespace OrchardCore.Security;

/// <summary>Hears when a role is removed.</summary>
public interface IRoleRemovedEventHandler
{
    Task RoleRemovedAsync(string roleName);
}
