using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using Portal.Meetings.Models;
using Portal.Meetings.Security;

namespace Portal.Meetings.Desk;

/// <summary>What the reader of the admin's first page may know of meetings.</summary>
public sealed class DeskRights(IAuthorizationService authorization, IContentManager contentManager, IContentDefinitionManager definitions, IHttpContextAccessor accessor)
{
    /// <summary>The reader's audience; null where the reader does not list meetings.</summary>
    public async Task<MeetingAudience?> AudienceAsync()
        => accessor.HttpContext?.User is { } user
            && await definitions.GetTypeDefinitionAsync(nameof(Meeting)) is { } type
            && await authorization.AuthorizeContentTypeDefinitionsAsync(user, CommonPermissions.ListContent, [type], contentManager)
            ? await authorization.GetMeetingAudienceAsync(user)
            : null;

    /// <summary>Whether the reader may edit the meeting.</summary>
    public Task<bool> MayEditAsync(ContentItem meeting) => authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.EditContent, (object)meeting);
}
