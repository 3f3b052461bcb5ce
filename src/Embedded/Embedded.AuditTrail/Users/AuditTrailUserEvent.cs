namespace OrchardCore.Users.AuditTrail.Models;

/// <summary>What was done with an account, and with which.</summary>
public class AuditTrailUserEvent
{
    public string Name { get; set; } = "";

    public string UserName { get; set; } = "";

    public string UserId { get; set; } = "";
}
