using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using Portal.Common.Contents;
using Portal.Editorial.Models;

namespace Portal.Editorial.Services;

/// <summary>Whoever is at work in this request, and what they may do with a draft.</summary>
public sealed class EditorialActor(IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    /// <summary>Nobody is signed in where the site itself works: schedules, recipes, set-up.</summary>
    public bool IsSignedIn => User?.Identity?.IsAuthenticated == true;

    /// <summary>The account's id.</summary>
    public string? UserId => User?.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>The account's name.</summary>
    public string? UserName => User?.Identity?.Name;

    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    /// <summary>Whoever may publish an item decides about it.</summary>
    public Task<bool> MayDecideAsync(ContentItem item) => authorization.AuthorizeAsync(User!, CommonPermissions.PublishContent, (object)item);

    /// <summary>Whether the draft may be changed.</summary>
    public Task<bool> MayEditAsync(ContentItem item) => authorization.AuthorizeAsync(User!, CommonPermissions.EditContent, (object)item);

    /// <summary>Whether the draft may be seen as visitors would see it.</summary>
    public Task<bool> MayPreviewAsync(ContentItem item) => authorization.AuthorizeAsync(User!, CommonPermissions.PreviewContent, (object)item);

    /// <summary>Whether the draft is the actor's own: to follow, and to take back.</summary>
    public bool Owns(ContentItem item) => UserId is { Length: > 0 } id && (id == item.Owner || id == item.Part<EditorialPart>()?.Review.SubmittedBy);
}
