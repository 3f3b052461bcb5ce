using OrchardCore.ContentManagement;
using Portal.Associations.Models;
using YesSql.Indexes;

namespace Portal.Associations.Indexes;

/// <summary>Keeps the association index; versions that are neither latest nor published have no row.</summary>
public sealed class AssociationIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AssociationIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Association>())
        .Map(item =>
        {
            var association = item.As<Association>();

            return new AssociationIndex
            {
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
                Name = item.DisplayText.Truncated(255),
                ShortName = association?.ShortName?.Text.Truncated(100),
                FieldId = association?.Field?.TermContentItemIds?.FirstOrDefault(),
                Status = association?.Status?.Text.Truncated(50),
                DecisionDate = association?.DecisionDate?.Value,
            };
        });
}
