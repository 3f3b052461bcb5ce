namespace Embedded.AuditTrail.Contents;

/// <summary>What is recorded of items beyond Orchard Core's events.</summary>
internal static class ContentEventNames
{
    public const string Discarded = "Discarded";
}
