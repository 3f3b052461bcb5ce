namespace YesSql;

/// <summary>Thrown when a document that is saved with a concurrency check was changed or deleted since it was read.</summary>
public class ConcurrencyException : Exception
{
    public ConcurrencyException(Document document)
        : base($"The document with Id '{document.Id}' and type '{document.Type}' could not be updated: it was changed or deleted after version {document.Version} had been read. Load it again and repeat the change.")
        => Document = document;

    public Document Document { get; }
}
