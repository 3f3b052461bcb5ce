using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Api;

/// <summary>Removes a content item.</summary>
internal static class DeleteContentEndpoint
{
    public static async Task<IResult> HandleAsync(string contentItemId, [FromServices] IContentManager contentManager, [FromServices] IAuthorizationService authorizationService, HttpContext httpContext)
    {
        if (await ContentApi.RefuseAsync(httpContext, authorizationService) is { } refusal)
        {
            return refusal;
        }

        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } contentItem)
        {
            return ContentApi.Missing(contentItemId);
        }

        if (!await authorizationService.AuthorizeAsync(httpContext.User, CommonPermissions.DeleteContent, (object)contentItem))
        {
            return ContentApi.Refuse(httpContext);
        }

        await contentManager.RemoveAsync(contentItem);

        return ContentApi.Json(contentItem);
    }
}
