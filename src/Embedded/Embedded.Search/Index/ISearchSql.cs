using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>A database's own full-text engine, in its SQL. Matches are parameters, made of quoted words only.</summary>
internal interface ISearchSql
{
    /// <summary>Statements that make the table of words.</summary>
    IEnumerable<string> Create(string table);

    /// <summary>Takes @id, @title, @body and @facets.</summary>
    string Insert(string table);

    /// <summary>Takes @id.</summary>
    string Delete(string table);

    /// <summary>The newest identifiers; takes @match and @limit.</summary>
    string Find(string table);

    object Values(long id, SearchEntry entry);

    string Match(SearchQuery query, MatchScope scope, SearchFilter filter);
}
