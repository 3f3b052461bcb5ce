using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

internal sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<PublishLaterPartIndex>()
            .When(contentItem => contentItem.Has<PublishLaterPart>())
            .Map(contentItem =>
            {
                var scheduled = contentItem.As<PublishLaterPart>()?.ScheduledPublishUtc;

                return scheduled is null || contentItem.Published || !contentItem.Latest
                    ? null!
                    : new PublishLaterPartIndex
                    {
                        ContentItemId = contentItem.ContentItemId,
                        ScheduledPublishDateTimeUtc = scheduled,
                        Published = contentItem.Published,
                        Latest = contentItem.Latest,
                    };
            });
}
