namespace Embedded.Storage.Sessions;

internal enum PendingWrite
{
    None,
    Insert,
    Update,
    Delete,
}
