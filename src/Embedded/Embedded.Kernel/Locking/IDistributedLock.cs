namespace OrchardCore.Locking.Distributed;

/// <summary>Locks among all the processes that serve a tenant, as far as the configured implementation reaches.</summary>
public interface IDistributedLock : ILock
{
}
