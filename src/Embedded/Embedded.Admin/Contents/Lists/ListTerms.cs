using Embedded.Admin.Editors.Tags;
using Embedded.Contents.Parts.Taxonomies;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;

namespace Embedded.Admin.Contents.Lists;

/// <summary>The terms by which items of a type are sorted into categories. Tags are too many to choose from, and are no categories.</summary>
internal sealed class ListTerms(IContentManager contentManager)
{
    private const int Most = 300;

    public async Task<IReadOnlyList<ListTerm>> OfAsync(ContentTypeDefinition type)
    {
        var taxonomies = type.Parts
            .SelectMany(part => part.PartDefinition.Fields)
            .Where(field => field.FieldDefinition.Name == nameof(TaxonomyField) && field.Editor() != TagsEditor.Editor)
            .Select(field => field.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId)
            .OfType<string>()
            .Distinct();
        var terms = new List<ListTerm>();
        foreach (var id in taxonomies)
        {
            if (await contentManager.GetAsync(id, VersionOptions.Latest) is { } taxonomy)
            {
                Add(terms, taxonomy.GetOrCreate<TaxonomyPart>().Terms, level: 0);
            }
        }

        return terms.Count > Most ? terms[..Most] : terms;
    }

    private static List<string> Add(List<ListTerm> terms, IEnumerable<ContentItem> items, int level)
    {
        var all = new List<string>();
        foreach (var item in items)
        {
            var place = terms.Count;
            List<string> ids = [item.ContentItemId, .. Add(terms, TermTree.Children(item), level + 1)];
            terms.Insert(place, new ListTerm(item.ContentItemId, item.DisplayText ?? "", level, ids));
            all.AddRange(ids);
        }

        return all;
    }
}
