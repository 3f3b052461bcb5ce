using OrchardCore.ContentManagement;
using Portal.Common.Contents;
using Portal.Meetings.Documents;
using Portal.Meetings.Models;
using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>Keeps, for each meeting, the files that are attached to it.</summary>
public sealed class MeetingDocumentIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MeetingDocumentIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Meeting>())
        .Map(item => (item.Part<Meeting>()!.Documents.Paths ?? [])
            .Select(DocumentPath.Normalize)
            .Distinct(StringComparer.Ordinal)
            .Select(path => new MeetingDocumentIndex
            {
                ContentItemId = item.ContentItemId,
                Path = path,
                Latest = item.Latest,
                Published = item.Published,
                IsInternal = item.IsInternalMeeting(),
            }));
}
