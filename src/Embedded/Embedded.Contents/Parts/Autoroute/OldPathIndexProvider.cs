using YesSql.Indexes;

namespace Embedded.Contents.Routing;

internal sealed class OldPathIndexProvider : IndexProvider<OldPath>
{
    public override void Describe(DescribeContext<OldPath> context) =>
        context.For<OldPathIndex>().Map(old => new OldPathIndex { Path = old.Path, ContentItemId = old.ContentItemId });
}
