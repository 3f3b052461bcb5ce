using System.Data;
using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using YesSql;

namespace Portal.Articles.Services;

/// <summary>
/// Counts the published articles by month and by author. The database groups its index; the answer is remembered until an
/// article is published or taken down, and for a minute at most, because another process may publish too.
/// </summary>
internal sealed class ArticleArchive(ISession session, IMemoryCache cache, ISignal signal)
{
    /// <summary>The signal that published articles have changed.</summary>
    public const string ChangedSignal = "Portal.Articles.Changed";

    private const int MaxAuthors = 30;

    // A hundred years of months: enough for any archive, and a bound on what one query can return.
    private const int MaxMonths = 1_200;

    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(1);

    /// <summary>The months that have articles, the latest first.</summary>
    public Task<IReadOnlyList<ArchiveEntry>> MonthsAsync() => CountAsync(nameof(ArticleIndex.Month), "1 DESC", MaxMonths);

    /// <summary>The authors with the most articles.</summary>
    public Task<IReadOnlyList<ArchiveEntry>> AuthorsAsync() => CountAsync(nameof(ArticleIndex.PenName), "2 DESC, 1", MaxAuthors);

    private async Task<IReadOnlyList<ArchiveEntry>> CountAsync(string column, string order, int limit)
    {
        var key = ChangedSignal + "." + column;
        if (cache.TryGetValue<IReadOnlyList<ArchiveEntry>>(key, out var entries) && entries is not null)
        {
            return entries;
        }

        // Taken before the query: what is published while it runs must expire its answer.
        var changed = signal.GetToken(ChangedSignal);
        entries = await QueryAsync(column, order, limit);
        using var entry = cache.CreateEntry(key);
        entry.Value = entries;
        entry.AbsoluteExpirationRelativeToNow = s_lifetime;
        entry.AddExpirationToken(changed);

        return entries;
    }

    private async Task<IReadOnlyList<ArchiveEntry>> QueryAsync(string column, string order, int limit)
    {
        var connection = await session.CreateConnectionAsync();
        var configuration = session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        var table = dialect.QuoteForTableName(configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(ArticleIndex)), configuration.Schema);
        var group = dialect.QuoteForColumnName(column);

        await using var command = connection.CreateCommand();
        command.Transaction = session.CurrentTransaction;
#pragma warning disable CA2100 // Table and column are constants of this module, quoted by the dialect; the one value is a parameter.
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT {group}, COUNT(*) FROM {table} WHERE {dialect.QuoteForColumnName(nameof(ArticleIndex.Published))} = @published AND {group} IS NOT NULL AND {group} <> '' GROUP BY {group} ORDER BY {order} LIMIT {limit}");
#pragma warning restore CA2100
        var published = command.CreateParameter();
        published.ParameterName = "@published";
        published.DbType = DbType.Boolean;
        published.Value = true;
        command.Parameters.Add(published);

        var entries = new List<ArchiveEntry>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            entries.Add(new ArchiveEntry(reader.GetString(0), Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture)));
        }

        return entries;
    }
}
