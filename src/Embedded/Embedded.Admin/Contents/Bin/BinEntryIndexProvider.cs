using YesSql.Indexes;

namespace Embedded.Admin.Contents.Bin;

internal sealed class BinEntryIndexProvider : IndexProvider<BinEntry>
{
    public override void Describe(DescribeContext<BinEntry> context)
        => context.For<BinEntryIndex>().Map(static entry => new BinEntryIndex
        {
            ContentItemId = entry.ContentItemId,
            ContentType = entry.ContentType,
            Owner = entry.Owner,
            DeletedUtc = entry.DeletedUtc,
        });
}
