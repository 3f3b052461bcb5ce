using OrchardCore.ContentManagement;
using Portal.Common.Contents;
using Portal.Editorial.Models;
using YesSql.Indexes;

namespace Portal.Editorial.Indexes;

/// <summary>Keeps the index of drafts that are on their way to publication.</summary>
public sealed class EditorialIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<EditorialIndex>()
        .When(item => item.Latest && !item.Published && item.Part<EditorialPart>()?.Review.State is not null)
        .Map(item =>
        {
            var part = item.Part<EditorialPart>()!;

            return new EditorialIndex
            {
                ContentItemId = item.ContentItemId,
                ContentType = item.ContentType,
                State = part.Review.State,
                StepUtc = part.Review.Steps.Count > 0 ? part.Review.Steps[^1].Utc : item.CreatedUtc ?? default,
                Owner = item.Owner,
            };
        });
}
