namespace OrchardCore.Data.Documents;

/// <summary>Called when the store could not commit.</summary>
public delegate Task DocumentStoreCommitFailureDelegate(Exception exception);
