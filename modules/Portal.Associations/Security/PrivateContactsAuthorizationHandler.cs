using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;
using Portal.Associations.Models;
using Portal.Associations.Web;

namespace Portal.Associations.Security;

/// <summary>
/// Keeps associations out of the site's APIs for whoever may not read their private contact details. An API hands out
/// the stored document whole, and what it holds of a person who did not agree must not leave the server with it; pages
/// show only what is marked public and are not concerned, nor is an answer from which the private details are taken.
/// </summary>
internal sealed class PrivateContactsAuthorizationHandler(IServiceProvider services, IHttpContextAccessor httpContextAccessor)
    : AuthorizationHandler<PermissionRequirement>
{
    private static readonly PathString s_apis = "/api";

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        // By type, not by part: an API that lists items asks for the type with an empty item.
        if ((context.Resource as IContent)?.ContentItem?.ContentType is not nameof(Association)
            || httpContextAccessor.HttpContext is not { } http
            || !http.Request.Path.StartsWithSegments(s_apis)
            || PublicDetailsMiddleware.Answers(http))
        {
            return;
        }

        // The authorization service is built from its handlers: asking for it in the constructor would be a circle.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, AssociationPermissions.ViewPrivateContacts))
        {
            context.Fail(new AuthorizationFailureReason(this, "The association holds contact details that are not public."));
        }
    }
}
