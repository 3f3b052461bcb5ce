using OrchardCore.ContentManagement;
using Portal.Meetings.Security;

namespace Portal.Meetings.Services;

/// <summary>Finds published meetings and their directives by the indexes.</summary>
public interface IMeetingQueries
{
    /// <summary>A page of the meetings that are still to come, or of those that are over.</summary>
    Task<IReadOnlyList<ContentItem>> ListAsync(MeetingPeriod period, MeetingFilter filter, int skip, int take);

    /// <summary>How many meetings <see cref="ListAsync"/> pages through.</summary>
    Task<int> CountAsync(MeetingPeriod period, MeetingFilter filter);

    /// <summary>The meetings of which some part lies in the span, by their start.</summary>
    Task<IReadOnlyList<ContentItem>> OverlappingAsync(DateTime fromUtc, DateTime toUtc, MeetingAudience audience, int take);

    /// <summary>The same as officers have it: the latest version of each, published or not.</summary>
    Task<IReadOnlyList<ContentItem>> PlannedAsync(DateTime fromUtc, DateTime toUtc, MeetingAudience audience, int take);

    /// <summary>The start of the first and of the last meeting, or null where there is none.</summary>
    Task<(DateTime FirstUtc, DateTime LastUtc)?> RangeAsync(MeetingAudience audience);

    /// <summary>The meetings in which a member association takes part, the latest first.</summary>
    Task<IReadOnlyList<ContentItem>> OfAssociationAsync(string associationId, MeetingAudience audience, int take);

    /// <summary>What is still to be done, of one member association or of all owners: what is due first comes first, what has no date last.</summary>
    Task<IReadOnlyList<OpenDirective>> OpenDirectivesAsync(string? associationId, MeetingAudience audience, int take);
}
