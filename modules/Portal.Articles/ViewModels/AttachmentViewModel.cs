namespace Portal.Articles.ViewModels;

/// <summary>A file that an article brings.</summary>
public class AttachmentViewModel : LinkViewModel
{
    /// <summary>The type, as its extension in capitals: PDF, DOCX.</summary>
    public string Type { get; set; } = "";

    /// <summary>The size in bytes; null where the file is missing.</summary>
    public long? Size { get; set; }

    /// <summary>The size for reading, such as 1,2 MB; null where the file is missing.</summary>
    public string? SizeText { get; set; }
}
