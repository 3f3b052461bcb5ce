namespace OrchardCore.Data.Documents;

/// <summary>Called when the store has committed.</summary>
public delegate Task DocumentStoreCommitSuccessDelegate();
