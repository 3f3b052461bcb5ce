namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleAttachments: the files that an article brings.</summary>
public class ArticleAttachmentsViewModel
{
    /// <summary>The files, in the order that the editors gave them.</summary>
    public IReadOnlyList<AttachmentViewModel> Files { get; set; } = [];
}
