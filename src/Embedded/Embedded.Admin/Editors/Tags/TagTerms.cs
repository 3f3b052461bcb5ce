using Embedded.Contents.Parts.Taxonomies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;

namespace Embedded.Admin.Editors.Tags;

/// <summary>The terms of a taxonomy that articles are tagged with, and new ones for names that were typed.</summary>
internal sealed class TagTerms(IContentManager contentManager, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private static readonly Permission _manageTaxonomies = new("ManageTaxonomy");

    public async Task<ContentItem?> TaxonomyAsync(string? taxonomyId) =>
        string.IsNullOrEmpty(taxonomyId) ? null : await contentManager.GetAsync(taxonomyId, VersionOptions.Latest);

    public static IReadOnlyList<ContentItem> Of(ContentItem? taxonomy) => taxonomy is null ? [] : [.. All(taxonomy.GetOrCreate<TaxonomyPart>().Terms)];

    public Task<bool> MayAddAsync() => authorization.AuthorizeAsync(accessor.HttpContext!.User, _manageTaxonomies);

    /// <summary>Adds terms with these names and publishes the taxonomy: an article must not wait for its tags.</summary>
    public async Task<IReadOnlyList<ContentItem>> AddAsync(string taxonomyId, IReadOnlyCollection<string> names)
    {
        var taxonomy = (await contentManager.GetAsync(taxonomyId, VersionOptions.DraftRequired))!;
        var part = taxonomy.GetOrCreate<TaxonomyPart>();
        List<ContentItem> added = [];
        foreach (var name in names)
        {
            var term = await contentManager.NewAsync(part.TermContentType!);
            term.DisplayText = name;
            term.Alter<TitlePart>(title => title.Title = name);
            term.Weld(new TermPart { TaxonomyContentItemId = taxonomyId });
            await contentManager.UpdateAsync(term);
            added.Add(term);
        }

        taxonomy.Alter<TaxonomyPart>(changed => changed.Terms.AddRange(added));
        await contentManager.UpdateAsync(taxonomy);
        await contentManager.PublishAsync(taxonomy);

        return added;
    }

    private static IEnumerable<ContentItem> All(IEnumerable<ContentItem> terms) => terms.SelectMany(term => All(TermTree.Children(term)).Prepend(term));
}
