using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace Embedded.AuditTrail.Roles;

/// <summary>The events of roles. They are always recorded: who let whom do what must be found later.</summary>
internal sealed class RoleEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public const string Role = "Role";
    public const string Created = "Created";
    public const string Changed = "Changed";
    public const string Removed = "Removed";

    public void Configure(AuditTrailOptions options) => options
        .For<RoleEventConfiguration>(Role, S => S["Roles"])
        .WithEvent(Created, S => S["Role created"], S => S["A role was made."], enableByDefault: true, isMandatory: true)
        .WithEvent(Changed, S => S["Role changed"], S => S["A role was given permissions, or some were taken from it."], enableByDefault: true, isMandatory: true)
        .WithEvent(Removed, S => S["Role deleted"], S => S["A role was deleted."], enableByDefault: true, isMandatory: true);
}
