using OrchardCore.ContentManagement;
using Portal.Associations.Models;
using Portal.Associations.Names;
using YesSql.Indexes;

namespace Portal.Associations.Records;

/// <summary>Keeps what is missing in the latest versions; officers fill gaps before they publish.</summary>
public sealed class AssociationGapIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AssociationGapIndex>()
        .When(item => item.Latest && item.Has<Association>())
        .Map(item => AssociationGaps.Of(item).Select(gap => new AssociationGapIndex
        {
            Gap = gap.Gap,
            Year = gap.Year,
            SortKey = VietnameseSortKey.Of(item.DisplayText),
        }));
}
