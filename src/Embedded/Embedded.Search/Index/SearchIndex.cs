using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Embedded.Search.Text;
using YesSql;

namespace Embedded.Search.Index;

/// <summary>
/// Writes and reads the index in the session's own transaction. An entry's number grows with its date, so that the newest of
/// equally good ones are found first without sorting them all.
/// </summary>
internal sealed class SearchIndex(ISession session)
{
    /// <summary>How far a search goes; nobody turns a hundred pages.</summary>
    public const int MaxResults = 1_000;

    private const int NumberBits = 20;

    private readonly SearchTables _tables = SearchTables.Of(session.Store.Configuration);

    public async Task WriteAsync(SearchEntry entry)
    {
        var transaction = await session.BeginTransactionAsync();
        var connection = transaction.Connection!;
        var id = await connection.ExecuteScalarAsync<long?>(_tables.FindId, new { item = entry.ContentItemId }, transaction);
        if (id is { } known)
        {
            await connection.ExecuteAsync(_tables.Sql.Delete, new { id = known }, transaction);
            await connection.ExecuteAsync(_tables.UpdateTitle, new { id = known, title = entry.Title }, transaction);
        }
        else
        {
            id = FirstNumber(entry);
            while (await connection.ExecuteScalarAsync<long?>(_tables.HasId, new { id }, transaction) is not null)
            {
                id++;
            }

            await connection.ExecuteAsync(_tables.InsertRow, new { id, item = entry.ContentItemId, title = entry.Title }, transaction);
        }

        await connection.ExecuteAsync(_tables.Sql.Insert, new { id, words = _tables.Sql.Join(IndexWords.Of(entry)) }, transaction);
    }

    public async Task RemoveAsync(string contentItemId)
    {
        var transaction = await session.BeginTransactionAsync();
        if (await transaction.Connection!.ExecuteScalarAsync<long?>(_tables.FindId, new { item = contentItemId }, transaction) is { } id)
        {
            await transaction.Connection!.ExecuteAsync(_tables.Sql.Delete, new { id }, transaction);
            await transaction.Connection!.ExecuteAsync(_tables.DeleteRow, new { id }, transaction);
        }
    }

    public async Task ClearAsync()
    {
        var transaction = await session.BeginTransactionAsync();
        await transaction.Connection!.ExecuteAsync(_tables.Sql.Clear, transaction: transaction);
        await transaction.Connection!.ExecuteAsync(_tables.DeleteRows, transaction: transaction);
    }

    /// <summary>
    /// The ids of items, best first: words of the title before words of the text, exact accents before folded ones, then the newest.
    /// </summary>
    public async Task<IReadOnlyList<string>> FindAsync(SearchQuery query, SearchFilter filter, int start, int size)
    {
        var depth = Math.Min(MaxResults, (long)start + size);
        if (query.IsEmpty || size <= 0 || start < 0 || start >= depth)
        {
            return [];
        }

        var ids = new List<long>();
        var seen = new HashSet<long>();
        foreach (var scope in Scopes(query))
        {
            ids.AddRange((await MatchAsync(query, scope, filter, (int)depth)).Where(seen.Add));
            if (ids.Count >= depth)
            {
                break;
            }
        }

        return await ReadColumnAsync(_tables.ReadItems, [.. ids.Take((int)depth).Skip(start)]);
    }

    /// <summary>How many items fit, counted up to one more than <see cref="MaxResults"/>.</summary>
    public async Task<int> CountAsync(SearchQuery query, SearchFilter filter) => query.IsEmpty
        ? 0
        : (await MatchAsync(query, new MatchScope(InTitle: false, WithAccents: false), filter, MaxResults + 1)).Count;

    /// <summary>Titles that hold the words, the last of which may be begun only.</summary>
    public async Task<IReadOnlyList<string>> SuggestAsync(SearchQuery query, SearchFilter filter, int size)
    {
        if (query.IsEmpty)
        {
            return [];
        }

        var ids = await MatchAsync(query, new MatchScope(InTitle: true, WithAccents: false, LastIsPrefix: true), filter, size * 2);
        return [.. (await ReadColumnAsync(_tables.ReadTitles, ids)).Distinct(StringComparer.OrdinalIgnoreCase).Take(size)];
    }

    private static IEnumerable<MatchScope> Scopes(SearchQuery query)
    {
        foreach (var inTitle in new[] { true, false })
        {
            if (query.HasAccents)
            {
                yield return new MatchScope(inTitle, WithAccents: true);
            }

            yield return new MatchScope(inTitle, WithAccents: false);
        }
    }

    private static long FirstNumber(SearchEntry entry)
    {
        var seconds = Math.Max(0, new DateTimeOffset(DateTime.SpecifyKind(entry.Utc, DateTimeKind.Utc)).ToUnixTimeSeconds());
        var spread = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(entry.ContentItemId))) >> (32 - NumberBits);
        return (seconds << NumberBits) | spread;
    }

    private async Task<List<long>> MatchAsync(SearchQuery query, MatchScope scope, SearchFilter filter, int limit)
    {
        var connection = await session.CreateConnectionAsync();
        return (await connection.QueryAsync<long>(
            _tables.Sql.Find,
            new { match = _tables.Sql.Match(query, scope, filter), limit },
            session.CurrentTransaction)).AsList();
    }

    private async Task<IReadOnlyList<string>> ReadColumnAsync(string sql, List<long> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var connection = await session.CreateConnectionAsync();
        var values = (await connection.QueryAsync<(long Id, string Value)>(sql, new { ids }, session.CurrentTransaction)).ToDictionary(row => row.Id, row => row.Value);
        return [.. ids.Where(values.ContainsKey).Select(id => values[id])];
    }
}
