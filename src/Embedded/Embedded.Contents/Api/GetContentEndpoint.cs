using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Api;

/// <summary>Gives the published version of a content item.</summary>
internal static class GetContentEndpoint
{
    public static async Task<IResult> HandleAsync(string contentItemId, [FromServices] IContentManager contentManager, [FromServices] IAuthorizationService authorizationService, HttpContext httpContext)
    {
        if (await ContentApi.RefuseAsync(httpContext, authorizationService) is { } refusal)
        {
            return refusal;
        }

        if (await contentManager.GetAsync(contentItemId) is not { } contentItem)
        {
            return ContentApi.Missing(contentItemId);
        }

        return await authorizationService.AuthorizeAsync(httpContext.User, CommonPermissions.ViewContent, (object)contentItem)
            ? ContentApi.Json(contentItem)
            : ContentApi.Refuse(httpContext);
    }
}
