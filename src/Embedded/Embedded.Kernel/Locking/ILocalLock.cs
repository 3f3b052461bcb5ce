namespace OrchardCore.Locking;

/// <summary>Locks among the scopes of one tenant in this process.</summary>
public interface ILocalLock : ILock
{
}
