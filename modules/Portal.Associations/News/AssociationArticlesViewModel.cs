using OrchardCore.ContentManagement;

namespace Portal.Associations.News;

/// <summary>The latest articles about an association.</summary>
public class AssociationArticlesViewModel
{
    /// <summary>The articles, for <c>shape_build_display</c> or for their title and address.</summary>
    public IReadOnlyList<ContentItem> Articles { get; set; } = [];
}
