namespace Embedded.AuditTrail.Tests.Support;

/// <summary>What the events of these tests are about.</summary>
public sealed class TreeEvent
{
    public string Tree { get; set; } = "";
}
