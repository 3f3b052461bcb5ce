using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Portal.Associations.News;

/// <summary>Keeps, for each published article, the associations that it is about.</summary>
public sealed class AssociationArticleIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AssociationArticleIndex>()
        .When(item => item.Published && item.ContentType == ArticleAssociations.Type)
        .Map(item => ArticleAssociations.Of(item).Select(associationId => new AssociationArticleIndex
        {
            ContentItemId = item.ContentItemId,
            AssociationId = associationId.Length <= 26 ? associationId : associationId[..26],
            Published = true,
            DisplayUtc = ArticleAssociations.DisplayUtc(item),
        }));
}
