namespace Embedded.Storage.Sessions;

/// <summary>Learns what a session reads and what it has committed, so that what was made of the one is dropped after the other.</summary>
internal interface ISessionObserver
{
    /// <summary>A query reads an index; it may find a row, or that there is none.</summary>
    void IndexRead(Type indexType);

    /// <summary>The session's transaction is committed.</summary>
    Task CommittedAsync(SessionChanges changes);
}
