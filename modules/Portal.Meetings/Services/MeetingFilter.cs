using Portal.Meetings.Security;

namespace Portal.Meetings.Services;

/// <summary>Which meetings a list shows.</summary>
/// <param name="Audience">For whom the list is.</param>
/// <param name="Kind">One of <see cref="Models.MeetingKinds"/>, or null for every kind.</param>
/// <param name="FromUtc">The meeting starts at this moment or later.</param>
/// <param name="ToUtc">The meeting starts before this moment.</param>
public sealed record MeetingFilter(MeetingAudience Audience, string? Kind = null, DateTime? FromUtc = null, DateTime? ToUtc = null);
