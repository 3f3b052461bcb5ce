using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
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
        .Map(item => DirectivesOf(item).Select((directive, ordinal) => Row(item, directive, ordinal)));

    private static List<ContentItem> DirectivesOf(ContentItem meeting)
        => meeting.Get<BagPart>(MeetingBags.Directives)?.ContentItems ?? [];

    private static DirectiveIndex Row(ContentItem meeting, ContentItem item, int ordinal)
    {
        var directive = item.As<Directive>();

        return new DirectiveIndex
        {
            ContentItemId = meeting.ContentItemId,
            DirectiveItemId = item.ContentItemId,
            Latest = meeting.Latest,
            Published = meeting.Published,
            Ordinal = ordinal,
            Owner = directive?.Owner?.Text.Truncated(255),
            DueDate = directive?.DueDate?.Value,
            Status = directive?.Status?.Text.Truncated(50),
        };
    }
}
