using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;

namespace Portal.TestSupport;

/// <summary>Reads the site's tables by plain SQL, past the store under test.</summary>
public static class StoredRows
{
    public static readonly string[] Tables =
    [
        "Document", "ContentItemIndex", "AutoroutePartIndex", "AliasPartIndex", "TaxonomyIndex",
        "ArticleIndex", "ArticleListIndex", "MeetingIndex", "DirectiveIndex", "AssociationIndex",
    ];

    public static async Task<IReadOnlyList<string>> ReadAsync(this PortalSite site, IEnumerable<string> tables)
    {
        var rows = new List<string>();
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            await connection.OpenAsync();
            foreach (var table in tables)
            {
                rows.AddRange(await RowsAsync(connection, table));
            }
        });

        return rows;
    }

    private static async Task<List<string>> RowsAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The table names are constants of this class.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            var row = string.Join(" | ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
            rows.Add(table + ": " + row);
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
