using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Security;

namespace Embedded.AuditTrail.Roles;

/// <summary>Records what somebody makes of roles; what recipes and features bring by themselves is nobody's doing.</summary>
internal sealed class RoleRecorder(IAuditTrailManager manager, ILookupNormalizer normalizer, IHttpContextAccessor accessor) : IRoleChangeHandler
{
    // As long as the index has room for.
    private const int IdLength = 26;

    public Task ChangedAsync(Role? before, Role? after)
    {
        var change = RoleChange.Between(before, after);
        if (accessor.HttpContext?.User is not { Identity.IsAuthenticated: true } user || (before is not null && after is not null && change.IsNone()))
        {
            return Task.CompletedTask;
        }

        return manager.RecordEventAsync(new AuditTrailContext<RoleChange>(
            before is null ? RoleEventConfiguration.Created : after is null ? RoleEventConfiguration.Removed : RoleEventConfiguration.Changed,
            RoleEventConfiguration.Role,
            IdOf(change.RoleName),
            user.FindFirstValue(ClaimTypes.NameIdentifier),
            user.Identity.Name,
            change));
    }

    /// <summary>Of any length a role's name has an id that fits.</summary>
    private string IdOf(string roleName) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalizer.NormalizeName(roleName))))[..IdLength];
}
