namespace OrchardCore.Locking;

/// <summary>A lock that is held until it is disposed or expires.</summary>
public interface ILocker : IDisposable, IAsyncDisposable
{
}
