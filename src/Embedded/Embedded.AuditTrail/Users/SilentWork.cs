namespace Embedded.AuditTrail.Users;

/// <summary>Whether accounts change in this unit of work only as part of an event that is recorded itself.</summary>
internal sealed class SilentWork
{
    public bool IsRunning { get; private set; }

    public void Begin() => IsRunning = true;
}
