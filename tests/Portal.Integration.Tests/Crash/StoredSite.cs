using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Portal.Integration.Tests.Crash;

/// <summary>Looks at a stopped site's database from outside: is every item whole, does every index row agree?</summary>
internal static class StoredSite
{
    private const string ContentItemType = "OrchardCore.ContentManagement.ContentItem%";

    public static bool HasDatabase(string appData) => File.Exists(DatabasePath(appData));

    public static async Task AssertConsistentAsync(string appData)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath(appData)};Pooling=False");
        await connection.OpenAsync();
        Assert.Equal(["ok"], await ListAsync(connection, "PRAGMA integrity_check", row => row.GetString(0)));

        var items = await ItemsAsync(connection);
        AssertOneVersionOfEach(items);
        await AssertRowsAsync(connection, "ContentItemIndex", items, _ => true);
        await AssertRowsAsync(connection, "ArticleIndex", items, item => Is(item, "Article"));
        await AssertRowsAsync(connection, "MeetingIndex", items, item => Is(item, "Meeting"));
        await AssertRowsAsync(connection, "AssociationIndex", items, item => Is(item, "Association"));
    }

    private static string DatabasePath(string appData) => Path.Combine(appData, "Sites", "Default", "OrchardCore.db");

    private static bool Is(JsonNode item, string type)
        => (string?)item["ContentType"] == type && ((bool)item["Latest"]! || (bool)item["Published"]!);

    private static async Task<Dictionary<long, JsonNode>> ItemsAsync(SqliteConnection connection)
    {
        var documents = await ListAsync(
            connection,
            $"SELECT Id, Content FROM Document WHERE Type LIKE '{ContentItemType}'",
            row => (Id: row.GetInt64(0), Item: JsonNode.Parse(row.GetString(1))!));

        return documents.ToDictionary(document => document.Id, document => document.Item);
    }

    private static void AssertOneVersionOfEach(Dictionary<long, JsonNode> items)
    {
        foreach (var versions in items.Values.GroupBy(item => (string)item["ContentItemId"]!))
        {
            Assert.True(versions.Count(item => (bool)item["Published"]!) <= 1, $"{versions.Key} is published more than once.");
            Assert.True(versions.Count(item => (bool)item["Latest"]!) <= 1, $"{versions.Key} has more than one latest version.");
        }

        foreach (var article in items.Values.Where(item => Is(item, "Article")))
        {
            Assert.False(string.IsNullOrEmpty((string?)article["TitlePart"]?["Title"]), $"{article["ContentItemId"]} is half saved.");
            Assert.False(string.IsNullOrEmpty((string?)article["HtmlBodyPart"]?["Html"]), $"{article["ContentItemId"]} is half saved.");
        }
    }

    private static async Task AssertRowsAsync(SqliteConnection connection, string table, Dictionary<long, JsonNode> items, Func<JsonNode, bool> isIndexed)
    {
        var expected = items.Where(item => isIndexed(item.Value))
            .Select(item => $"{item.Key} {item.Value["ContentItemId"]} {(bool)item.Value["Latest"]!} {(bool)item.Value["Published"]!}");
        var rows = await ListAsync(
            connection,
            $"SELECT DocumentId, ContentItemId, Latest, Published FROM {table}",
            row => $"{row.GetInt64(0)} {row.GetString(1)} {row.GetBoolean(2)} {row.GetBoolean(3)}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static async Task<List<T>> ListAsync<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
