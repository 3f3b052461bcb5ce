namespace Embedded.Storage.Sessions;

/// <summary>What one transaction wrote.</summary>
internal sealed class SessionChanges
{
    /// <summary>The indexes that gained or lost a row.</summary>
    public HashSet<Type> Indexes { get; } = [];

    /// <summary>The objects that were inserted, updated or deleted.</summary>
    public HashSet<object> Documents { get; } = new(ReferenceEqualityComparer.Instance);

    public bool IsEmpty => Documents.Count == 0;
}
