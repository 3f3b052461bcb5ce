using Embedded.Media.Catalogue;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Embedded.Media.Uses;

internal sealed class MediaUseIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<MediaUseIndex>()
            .When(static item => item.Latest || item.Published)
            .Map(static item => MediaPaths.Of(item).Select(path => new MediaUseIndex
            {
                PathKey = MediaNames.KeyOf(path),
                ContentItemId = item.ContentItemId,
                Published = item.Published,
            }));
}
