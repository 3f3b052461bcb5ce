using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.ContentLocalization.Records;

internal sealed class LocalizedContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<LocalizedContentItemIndex>()
            .When(contentItem => contentItem.Has<LocalizationPart>())
            .Map(contentItem =>
            {
                var part = contentItem.As<LocalizationPart>();
                if (string.IsNullOrEmpty(part?.LocalizationSet)
                    || part.Culture is null
                    || (!contentItem.Published && !contentItem.Latest))
                {
                    return null!;
                }

                return new LocalizedContentItemIndex
                {
                    ContentItemId = contentItem.ContentItemId,
                    LocalizationSet = part.LocalizationSet,
                    Culture = part.Culture.ToLowerInvariant(),
                    Published = contentItem.Published,
                    Latest = contentItem.Latest,
                };
            });
}
