using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Models;

/// <summary>Something that someone did, as it is kept: Orchard Core's document, field by field.</summary>
public class AuditTrailEvent : Entity
{
    /// <summary>The store's collection that holds the events.</summary>
    public const string Collection = "Audit";

    public string EventId { get; set; } = "";

    public string Category { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>What the event is about: of an item its id, of an account the account's.</summary>
    public string? CorrelationId { get; set; }

    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? NormalizedUserName { get; set; }

    public DateTime CreatedUtc { get; set; }

    public string? ClientIpAddress { get; set; }
}
