using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using YesSql.Indexes;

namespace OrchardCore.Lists.Indexes;

internal sealed class ContainedPartIndexProvider : IndexProvider<ContentItem>
{
    private const int MaxDisplayTextLength = 767;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ContainedPartIndex>()
            .When(contentItem => contentItem.Has<ContainedPart>())
            .Map(contentItem =>
            {
                var part = contentItem.As<ContainedPart>();
                if (part is null || (!contentItem.Published && !contentItem.Latest))
                {
                    return null!;
                }

                return new ContainedPartIndex
                {
                    ContentItemId = contentItem.ContentItemId,
                    ListContentItemId = part.ListContentItemId,
                    ListContentType = part.ListContentType,
                    DisplayText = contentItem.DisplayText?.Length > MaxDisplayTextLength
                        ? contentItem.DisplayText[..MaxDisplayTextLength]
                        : contentItem.DisplayText,
                    Order = part.Order,
                    Published = contentItem.Published,
                    Latest = contentItem.Latest,
                };
            });
}
