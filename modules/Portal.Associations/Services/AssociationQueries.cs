using OrchardCore.ContentManagement;
using Portal.Associations.Indexes;
using Portal.Common.Text;
using YesSql;

namespace Portal.Associations.Services;

internal sealed class AssociationQueries(ISession session, IContentManager contentManager) : IAssociationQueries
{
    /// <summary>Words of a search that are looked for; a name has few, and each costs a comparison a row.</summary>
    private const int MostWords = 8;

    public async Task<IReadOnlyList<ContentItem>> ListAsync(AssociationFilter filter, int skip, int take)
    {
        var found = await Filtered(filter).OrderBy(index => index.SortKey).ThenBy(index => index.DocumentId).Skip(skip).Take(take).ListAsync();

        return [.. await contentManager.LoadAsync(found)];
    }

    public Task<int> CountAsync(AssociationFilter filter) => Filtered(filter).CountAsync();

    private IQuery<ContentItem, AssociationIndex> Filtered(AssociationFilter filter)
    {
        var (fieldId, status) = (filter.FieldId, filter.Status);
        var query = session.Query<ContentItem, AssociationIndex>(index => index.Published == true);
        query = fieldId is null ? query : query.Where(index => index.FieldId == fieldId);
        query = status is null ? query : query.Where(index => index.Status == status);

        // A word with accents means these accents, one without means any.
        foreach (var word in SearchText.Accented(filter.Query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var folded = SearchText.Folded(word);
            query = folded == word
                ? query.Where(index => index.FoldedNames!.Contains(folded))
                : query.Where(index => index.AccentedNames!.Contains(word));
        }

        return query;
    }
}
