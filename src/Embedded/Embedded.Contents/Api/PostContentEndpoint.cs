using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using ISession = YesSql.ISession;

namespace OrchardCore.Contents.Api;

/// <summary>Creates a content item, or changes the one of that id; publishes it unless a draft is asked for.</summary>
internal static class PostContentEndpoint
{
    public static async Task<IResult> HandleAsync(
        HttpContext httpContext,
        [FromServices] IContentManager contentManager,
        [FromServices] IContentDefinitionManager contentDefinitionManager,
        [FromServices] IAuthorizationService authorizationService,
        [FromServices] IOptions<ContentOptions> contentOptions,
        [FromServices] ISession session,
        bool draft = false)
    {
        if (await ContentApi.RefuseAsync(httpContext, authorizationService) is { } refusal)
        {
            return refusal;
        }

        var (model, problem) = await ContentBody.ReadAsync(httpContext);
        if (model is null)
        {
            return problem!;
        }

        if (string.IsNullOrEmpty(model.ContentType) || await contentDefinitionManager.GetTypeDefinitionAsync(model.ContentType) is not { } definition)
        {
            return ContentApi.Bad(nameof(ContentItem.ContentType), $"There is no content type '{model.ContentType}'.");
        }

        var problems = ContentItemInspector.Inspect(model, definition, contentOptions.Value);
        if (problems.Count > 0)
        {
            return Results.ValidationProblem(problems.GroupBy(item => item.Path).ToDictionary(group => group.Key, group => group.Select(item => item.Message).ToArray()));
        }

        var user = httpContext.User;
        var existing = await contentManager.GetAsync(model.ContentItemId, VersionOptions.Latest);
        if (existing is not null && !string.Equals(existing.ContentType, model.ContentType, StringComparison.OrdinalIgnoreCase))
        {
            return ContentApi.Bad(nameof(ContentItem.ContentType), $"The content item '{existing.ContentItemId}' is of the type '{existing.ContentType}', which cannot be changed.");
        }

        var resource = existing ?? new ContentItem { ContentType = definition.Name, Owner = user.FindFirstValue(ClaimTypes.NameIdentifier) };
        if (!await authorizationService.AuthorizeAsync(user, draft ? CommonPermissions.EditContent : CommonPermissions.PublishContent, (object)resource))
        {
            return ContentApi.Refuse(httpContext);
        }

        var (contentItem, result) = existing is null
            ? await CreateAsync(contentManager, model, definition.Name, user)
            : await UpdateAsync(contentManager, model);
        if (!result.Succeeded)
        {
            await session.CancelAsync();

            return Results.ValidationProblem(result.Errors
                .GroupBy(error => error.MemberNames.FirstOrDefault() ?? string.Empty)
                .ToDictionary(group => group.Key, group => group.Select(error => error.ErrorMessage ?? string.Empty).ToArray()));
        }

        await (draft ? contentManager.SaveDraftAsync(contentItem) : contentManager.PublishAsync(contentItem));

        return ContentApi.Json(contentItem);
    }

    private static async Task<(ContentItem Item, ContentValidateResult Result)> CreateAsync(IContentManager contentManager, ContentItem model, string contentType, ClaimsPrincipal user)
    {
        var contentItem = await contentManager.NewAsync(contentType);
        if (!string.IsNullOrEmpty(model.ContentItemId))
        {
            contentItem.ContentItemId = model.ContentItemId;
        }

        contentItem.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        contentItem.Author = user.Identity?.Name;
        Apply(model, contentItem);

        return (contentItem, await contentManager.UpdateValidateAndCreateAsync(contentItem, VersionOptions.Draft));
    }

    private static async Task<(ContentItem Item, ContentValidateResult Result)> UpdateAsync(IContentManager contentManager, ContentItem model)
    {
        var contentItem = (await contentManager.GetAsync(model.ContentItemId, VersionOptions.DraftRequired))!;
        Apply(model, contentItem);
        await contentManager.UpdateAsync(contentItem);

        return (contentItem, await contentManager.ValidateAsync(contentItem));
    }

    // The envelope (owner, dates, what is published) follows from who calls and how, not from what the caller writes there.
    private static void Apply(ContentItem model, ContentItem contentItem)
    {
        contentItem.DisplayText = model.DisplayText ?? contentItem.DisplayText;
        JObject.Merge(contentItem.Data, model.Data, ContentJson.ReplaceArrays);
        contentItem.Elements.Clear();
    }
}
