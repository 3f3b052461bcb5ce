using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Portal.Meetings.Security;

/// <summary>Tells what a user may see of the meetings.</summary>
public static class MeetingAudienceExtensions
{
    /// <summary>The audience to which the user belongs.</summary>
    public static async Task<MeetingAudience> GetMeetingAudienceAsync(this IAuthorizationService authorization, ClaimsPrincipal user)
        => await authorization.AuthorizeAsync(user, MeetingPermissions.ViewInternalMeetings)
            ? MeetingAudience.Insiders
            : MeetingAudience.Visitors;
}
