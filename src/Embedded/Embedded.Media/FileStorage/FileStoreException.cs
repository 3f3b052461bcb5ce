namespace OrchardCore.FileStorage;

/// <summary>Something that a file store cannot do, in words for the one who asked.</summary>
public class FileStoreException : Exception
{
    public FileStoreException(string message)
        : base(message)
    {
    }

    public FileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
