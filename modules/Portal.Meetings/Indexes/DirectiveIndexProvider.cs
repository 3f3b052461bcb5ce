using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using Portal.Common.Contents;
using Portal.Common.Indexes;
using Portal.Meetings.Models;
using YesSql.Indexes;

namespace Portal.Meetings.Indexes;

/// <summary>Keeps one row a directive, in the order of the meeting's conclusion.</summary>
public sealed class DirectiveIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<DirectiveIndex>()
        .When(item => (item.Latest || item.Published) && item.Has<Meeting>())
        .Map(item => item.ItemsOf(MeetingBags.Directives).Select((directive, ordinal) => Row(item, directive, ordinal)));

    private static DirectiveIndex Row(ContentItem meeting, ContentItem item, int ordinal)
    {
        var directive = item.Part<Directive>() ?? new Directive();

        return new DirectiveIndex
        {
            ContentItemId = meeting.ContentItemId,
            DirectiveItemId = item.ContentItemId,
            Latest = meeting.Latest,
            Published = meeting.Published,
            IsInternal = meeting.IsInternalMeeting(),
            Ordinal = ordinal,
            Owner = directive.Owner.Text.Truncated(255),
            OwnerId = directive.OwnerAssociation.ContentItemIds?.FirstOrDefault().Truncated(26),
            DueDate = directive.DueDate.Value,
            Status = directive.Status.Text.Truncated(50),
            IsOpen = directive.IsOpen(),
        };
    }
}
