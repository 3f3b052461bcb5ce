namespace Embedded.Storage;

/// <summary>A problem of the database itself, with what can be done about it; nothing of the transaction was kept.</summary>
public sealed class StoreException : Exception
{
    public StoreException(StoreProblem problem, string message, Exception? innerException = null)
        : base(message, innerException)
        => Problem = problem;

    public StoreProblem Problem { get; }
}
