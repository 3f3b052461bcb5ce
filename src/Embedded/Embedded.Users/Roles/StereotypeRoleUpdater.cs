using Microsoft.Extensions.Logging;
using OrchardCore.Documents;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Roles;

/// <summary>
/// Gives a new role the default permissions of all enabled features, and every role those of a feature when that is
/// installed. What a site later takes from a role stays taken.
/// </summary>
internal sealed class StereotypeRoleUpdater(
    IDocumentManager<RolesDocument> documents,
    IEnumerable<IPermissionProvider> providers,
    ITypeFeatureProvider features,
    ILogger<StereotypeRoleUpdater> logger) : FeatureEventHandler, IRoleCreatedEventHandler
{
    public async Task RoleCreatedAsync(string roleName)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var role = document.Roles.Find(one => string.Equals(one.RoleName, roleName, StringComparison.OrdinalIgnoreCase));
        if (role is not null && Grant(role, providers))
        {
            await documents.UpdateAsync(document);
        }
    }

    public override async Task InstalledAsync(IFeatureInfo feature)
    {
        var ofFeature = providers
            .Where(provider => features.GetFeaturesForDependency(provider.GetType()).Any(one => one.Id == feature.Id))
            .ToArray();
        if (ofFeature.Length == 0)
        {
            return;
        }

        var document = await documents.GetOrCreateMutableAsync();
        var changed = false;
        foreach (var role in document.Roles)
        {
            changed |= Grant(role, ofFeature);
        }

        if (changed)
        {
            await documents.UpdateAsync(document);
        }
    }

    private bool Grant(Role role, IEnumerable<IPermissionProvider> from)
    {
        var granted = from
            .SelectMany(provider => provider.GetDefaultStereotypes())
            .Where(stereotype => string.Equals(stereotype.Name, role.RoleName, StringComparison.OrdinalIgnoreCase))
            .SelectMany(stereotype => stereotype.Permissions ?? [])
            .Select(permission => permission.Name)
            .Except(role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue), StringComparer.OrdinalIgnoreCase)
            .ToArray();

        foreach (var name in granted)
        {
            role.RoleClaims.Add(new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = name });
        }

        if (granted.Length > 0 && logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug("The role '{Role}' gets the default permissions {Permissions}.", role.RoleName, string.Join(", ", granted));
        }

        return granted.Length > 0;
    }
}
