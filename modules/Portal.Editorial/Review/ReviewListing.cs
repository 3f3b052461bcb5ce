using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using Portal.Common.Contents;
using Portal.Editorial.Indexes;
using Portal.Editorial.Models;
using Portal.Editorial.Security;
using Portal.Editorial.Services;
using YesSql;

namespace Portal.Editorial.Review;

/// <summary>Reads the drafts that are on their way to publication: for who decides, those to decide about; for others, their own.</summary>
public sealed class ReviewListing(
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    CategoryRights categoryRights,
    EditorialActor actor,
    ISession session)
{
    private const int MostReads = 5;

    /// <summary>Whether the user decides about any drafts at all.</summary>
    public async Task<bool> DecidesAsync(ClaimsPrincipal user)
    {
        foreach (var type in await TypesAsync())
        {
            if (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.PublishContent, type))
            {
                return true;
            }
        }

        return await categoryRights.AnyAsync(user);
    }

    /// <summary>Whether the user lists any type whose drafts are approved.</summary>
    public async Task<bool> ListsAsync(ClaimsPrincipal user)
        => await authorization.AuthorizeContentTypeDefinitionsAsync(user, CommonPermissions.ListContent, await TypesAsync(), contentManager);

    /// <summary>The drafts in a state, those that wait longest first, and the place at which the next page begins.</summary>
    /// <param name="decides">What <see cref="DecidesAsync"/> said of the reader.</param>
    /// <param name="state">One of <see cref="EditorialStates"/>.</param>
    /// <param name="after">The place after which to begin; null for the first page.</param>
    /// <param name="size">The number of drafts on a page.</param>
    public async Task<(IReadOnlyList<ReviewRow> Rows, ReviewPlace? Next)> ReadAsync(bool decides, string state, ReviewPlace? after, int size)
    {
        var owner = decides ? null : actor.UserId ?? "";
        List<ReviewRow> rows = [];
        for (var read = 0; read < MostReads; read++)
        {
            var found = (await QueryFrom(state, owner, after).Take(size + 1).ListAsync()).ToArray();
            var items = (await contentManager.GetAsync(found.Select(row => row.ContentItemId!), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
            foreach (var row in found)
            {
                if (items.GetValueOrDefault(row.ContentItemId!) is not { } item || item.Part<EditorialPart>() is not { } part)
                {
                    continue;
                }

                var mayDecide = await actor.MayDecideAsync(item);
                if (!mayDecide && !actor.Owns(item))
                {
                    continue;
                }

                if (rows.Count == size)
                {
                    return (rows, after);
                }

                rows.Add(new(item, part, mayDecide));
                after = new(row.StepUtc, row.ContentItemId!);
            }

            if (found.Length <= size)
            {
                return (rows, null);
            }

            after = new(found[^1].StepUtc, found[^1].ContentItemId!);
        }

        return (rows, after);
    }

    private IQueryIndex<EditorialIndex> QueryFrom(string state, string? owner, ReviewPlace? after)
    {
        var query = session.QueryIndex<EditorialIndex>(row => row.State == state);
        if (owner is not null)
        {
            query = query.Where(row => row.Owner == owner);
        }

        if (after is not null)
        {
            var (utc, id) = after;
            query = query.Where(row => row.StepUtc >= utc && (row.StepUtc > utc || row.ContentItemId!.CompareTo(id) > 0));
        }

        return query.OrderBy(row => row.StepUtc).ThenBy(row => row.ContentItemId!);
    }

    private async Task<ContentTypeDefinition[]> TypesAsync()
        => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(EditorialPart)))];
}
