namespace OrchardCore.Security;

/// <summary>Hears when a role is created.</summary>
public interface IRoleCreatedEventHandler
{
    Task RoleCreatedAsync(string roleName);
}
