using Embedded.Search.Text;

namespace Embedded.Search.Index;

/// <summary>A database's own full-text engine, in its SQL. Matches are parameters, made of quoted words only.</summary>
internal interface ISearchSql
{
    /// <summary>Statements that make the table of words and what goes with it.</summary>
    IReadOnlyList<string> Create { get; }

    /// <summary>Takes @id and @words, joined.</summary>
    string Insert { get; }

    /// <summary>Takes @id.</summary>
    string Delete { get; }

    string Clear { get; }

    /// <summary>The newest identifiers; takes @match and @limit.</summary>
    string Find { get; }

    string Join(IEnumerable<string> words);

    string Match(SearchQuery query, MatchScope scope, SearchFilter filter);
}
