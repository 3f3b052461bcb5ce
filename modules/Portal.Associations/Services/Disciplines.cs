using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Portal.Associations.Models;
using Portal.Common.Contents;

namespace Portal.Associations.Services;

/// <summary>The fields of activity: the terms of their taxonomy, read once a request.</summary>
public sealed class Disciplines(IContentManager contentManager)
{
    private IReadOnlyList<ContentItem>? _terms;

    /// <summary>The terms in the taxonomy's order.</summary>
    public async Task<IReadOnlyList<ContentItem>> GetAsync()
    {
        if (_terms is null)
        {
            var taxonomy = await contentManager.GetAsync(AssociationTaxonomies.Fields, VersionOptions.Published);
            _terms = taxonomy?.Part<TaxonomyPart>()?.Terms ?? [];
        }

        return _terms;
    }

    /// <summary>The name of a field, or null where there is no such term any more.</summary>
    public async Task<string?> NameOfAsync(string? termId)
        => termId is null ? null : (await GetAsync()).FirstOrDefault(term => term.ContentItemId == termId)?.DisplayText;
}
