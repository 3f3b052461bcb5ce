using OrchardCore.ContentManagement;
using Portal.Associations.Models;
using Portal.Associations.Names;
using Portal.Common.Contents;
using Portal.Common.Indexes;
using Portal.Common.Text;
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
            var association = item.Part<Association>()!;
            var names = $"{item.DisplayText} {association.ShortName.Text}";

            return new AssociationIndex
            {
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
                Name = item.DisplayText.Truncated(255),
                ShortName = association.ShortName.Text.Truncated(100),
                SortKey = VietnameseSortKey.Of(item.DisplayText),
                Letter = DirectoryLetters.PositionIn(item.DisplayText),
                AccentedNames = SearchText.Accented(names).Truncated(400),
                FoldedNames = SearchText.Folded(names).Truncated(400),
                FieldId = association.Field.TermContentItemIds?.FirstOrDefault().Truncated(26),
                Status = association.Status.Text.Truncated(50),
                DecisionDate = association.DecisionDate.Value,
            };
        });
}
