using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

internal sealed class ArchiveLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ArchiveLaterPartIndex>()
            .When(contentItem => contentItem.Has<ArchiveLaterPart>())
            .Map(contentItem =>
            {
                var scheduled = contentItem.As<ArchiveLaterPart>()?.ScheduledArchiveUtc;

                return scheduled is null || !contentItem.Published
                    ? null!
                    : new ArchiveLaterPartIndex
                    {
                        ContentItemId = contentItem.ContentItemId,
                        ScheduledArchiveDateTimeUtc = scheduled,
                        Published = contentItem.Published,
                        Latest = contentItem.Latest,
                    };
            });
}
