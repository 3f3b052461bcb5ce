using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using Portal.Associations.Indexes;
using Portal.Associations.Names;
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

    public async Task<IReadOnlyList<int>> LettersAsync(AssociationFilter filter)
    {
        var conditions = Conditions(filter with { Letter = null }).ToList();
        var letters = new List<int>();

        // From one letter to the next: one look into the index each, however many associations there are.
        for (var last = DirectoryLetters.None; ;)
        {
            var next = await conditions
                .Aggregate(session.QueryIndex<AssociationIndex>(index => index.Letter > last), (query, condition) => query.Where(condition))
                .OrderBy(index => index.Letter)
                .FirstOrDefaultAsync();
            if (next is null)
            {
                return letters;
            }

            letters.Add(last = next.Letter);
        }
    }

    private IQuery<ContentItem, AssociationIndex> Filtered(AssociationFilter filter)
        => Conditions(filter).Aggregate(session.Query<ContentItem, AssociationIndex>(), (query, condition) => query.Where(condition));

    private static IEnumerable<Expression<Func<AssociationIndex, bool>>> Conditions(AssociationFilter filter)
    {
        yield return index => index.Published == true;
        if (filter.FieldId is { } fieldId)
        {
            yield return index => index.FieldId == fieldId;
        }

        if (filter.Status is { } status)
        {
            yield return index => index.Status == status;
        }

        if (filter.Letter is { } letter)
        {
            yield return index => index.Letter == letter;
        }

        // A word with accents means these accents, one without means any.
        foreach (var word in SearchText.Accented(filter.Query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var folded = SearchText.Folded(word);
            if (folded == word)
            {
                yield return index => index.FoldedNames!.Contains(folded);
            }
            else
            {
                yield return index => index.AccentedNames!.Contains(word);
            }
        }
    }
}
