using OrchardCore.Users.AuditTrail.Models;

namespace Embedded.AuditTrail.Users;

/// <summary>Which roles an account had and has; stored among the event's own values.</summary>
internal sealed class RolesChange : AuditTrailUserEvent
{
    public string[] Before { get; set; } = [];

    public string[] After { get; set; } = [];
}
