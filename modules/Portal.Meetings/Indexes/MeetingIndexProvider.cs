using OrchardCore.ContentManagement;
using Portal.Common.Contents;
using Portal.Common.Indexes;
using Portal.Meetings.Models;
using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>Keeps the meeting index; versions that are neither latest nor published have no row.</summary>
public sealed class MeetingIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MeetingIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Meeting>())
        .Map(item =>
        {
            var meeting = item.Part<Meeting>()!;
            var span = MeetingSpan.Of(meeting);

            return new MeetingIndex
            {
                ContentItemId = item.ContentItemId,
                Latest = item.Latest,
                Published = item.Published,
                IsInternal = meeting.IsInternal(),
                Kind = meeting.Kind.Text.Truncated(50),
                StartUtc = span?.StartUtc,
                EndUtc = span?.EndUtc,
                Venue = meeting.Venue.Text.Truncated(255),
            };
        });
}
