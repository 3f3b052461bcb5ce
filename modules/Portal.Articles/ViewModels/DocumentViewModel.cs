namespace Portal.Articles.ViewModels;

/// <summary>A file, and the article that it came with.</summary>
public class DocumentViewModel : AttachmentViewModel
{
    /// <summary>The article.</summary>
    public ArticleLinkViewModel Article { get; set; } = new();
}
