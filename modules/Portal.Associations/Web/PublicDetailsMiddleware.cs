using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using Portal.Associations.Contacts;
using Portal.Associations.Models;
using Portal.Associations.Security;

namespace Portal.Associations.Web;

/// <summary>
/// Answers the content API for an association where the caller may read it, but not its private contact details: with
/// the document without them. Orchard's own endpoint hands out the document whole or not at all.
/// </summary>
internal sealed class PublicDetailsMiddleware(RequestDelegate next)
{
    private const string ApiPath = "/api/content";
    private const int LongestContentItemId = 26;

    private static readonly object s_answers = new();

    /// <summary>Whether the private details are taken out of the answer to this request.</summary>
    public static bool Answers(HttpContext context) => context.Items.ContainsKey(s_answers);

    public async Task InvokeAsync(HttpContext context, IAuthorizationService authorization, IContentManager contentManager)
    {
        if (HttpMethods.IsGet(context.Request.Method)
            && context.Request.Path.StartsWithSegments(ApiPath, StringComparison.OrdinalIgnoreCase, out var rest)
            && rest.Value?.Trim('/') is { Length: > 0 and <= LongestContentItemId } id
            && await authorization.AuthorizeAsync(context.User, CommonPermissions.AccessContentApi)
            && !await authorization.AuthorizeAsync(context.User, AssociationPermissions.ViewPrivateContacts)
            && await contentManager.GetAsync(id) is { ContentType: nameof(Association) } association)
        {
            context.Items[s_answers] = true;
            if (await authorization.AuthorizeAsync(context.User, CommonPermissions.ViewContent, association))
            {
                context.Response.Headers.CacheControl = "private, no-store";
                await context.Response.WriteAsJsonAsync(PublicDetails.Of(association), JOptions.Default, context.RequestAborted);
                return;
            }
        }

        await next(context);
    }
}
