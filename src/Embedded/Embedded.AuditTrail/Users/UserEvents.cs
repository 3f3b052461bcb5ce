using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Models;

namespace Embedded.AuditTrail.Users;

/// <summary>Records what is done with accounts, each thing once in a unit of work.</summary>
internal sealed class UserEvents(IAuditTrailManager manager, IHttpContextAccessor accessor)
{
    private readonly HashSet<(string UserId, string Name)> _recorded = [];

    /// <summary>Recorded as done by whoever is signed in.</summary>
    public Task RecordAsync(string name, IUser user)
        => RecordAsync(new AuditTrailUserEvent { Name = name, UserId = ((User)user).UserId, UserName = user.UserName });

    /// <summary>Recorded as done by the account itself: nobody is signed in yet, or no longer.</summary>
    public Task RecordOwnAsync(string name, IUser user)
        => RecordOwnAsync(name, ((User)user).UserId, user.UserName);

    public Task RecordOwnAsync(string name, string userId, string userName)
        => RecordAsync(new AuditTrailUserEvent { Name = name, UserId = userId, UserName = userName }, userId, userName);

    public Task RecordAsync(AuditTrailUserEvent what)
        => RecordAsync(what, accessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), accessor.HttpContext?.User.Identity?.Name);

    private Task RecordAsync(AuditTrailUserEvent what, string? actorId, string? actorName)
        => _recorded.Add((what.UserId, what.Name))
            ? manager.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(what.Name, UserAuditTrailEventConfiguration.User, what.UserId, actorId, actorName, what))
            : Task.CompletedTask;
}
