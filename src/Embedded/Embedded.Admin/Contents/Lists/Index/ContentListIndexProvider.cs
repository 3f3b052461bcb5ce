using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Embedded.Admin.Contents.Lists.Index;

internal sealed class ContentListIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ContentListIndex>()
            .When(static item => item.Latest || item.Published)
            .Map(ContentListIndex.Of);
}
