using OrchardCore.ContentManagement;
using Portal.Common.Contents;
using Portal.Common.Indexes;
using Portal.Meetings.Models;
using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>Keeps, for each meeting, the member associations that take part in it.</summary>
public sealed class MeetingAssociationIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MeetingAssociationIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Meeting>())
        .Map(item => (item.Part<Meeting>()!.Associations.ContentItemIds ?? [])
            .Distinct(StringComparer.Ordinal)
            .Select(associationId => new MeetingAssociationIndex
            {
                ContentItemId = item.ContentItemId,
                AssociationId = associationId.Truncated(26),
                Latest = item.Latest,
                Published = item.Published,
                IsInternal = item.IsInternalMeeting(),
                StartUtc = item.Part<Meeting>()!.StartUtc.Value,
            }));
}
