using System.Security.Claims;

namespace OrchardCore.Security;

/// <summary>Decides whether claims grant a permission, itself or by one that implies it.</summary>
public interface IPermissionGrantingService
{
    bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims);
}
