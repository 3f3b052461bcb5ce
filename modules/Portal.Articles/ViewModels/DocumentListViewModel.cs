namespace Portal.Articles.ViewModels;

/// <summary>The shape DocumentList: the files that came with the newest articles.</summary>
public class DocumentListViewModel
{
    /// <summary>The widget's own heading, if any.</summary>
    public string? Heading { get; set; }

    /// <summary>The files.</summary>
    public IReadOnlyList<DocumentViewModel> Documents { get; set; } = [];
}
