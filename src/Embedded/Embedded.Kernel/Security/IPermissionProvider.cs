namespace OrchardCore.Security.Permissions;

/// <summary>Names a feature's permissions.</summary>
public interface IPermissionProvider
{
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
