using System.Text.Json;
using Dapper;
using Portal.Benchmarks.Measuring;
using YesSql;

namespace Portal.Benchmarks.YesSql;

/// <summary>The newest ten of 10,000 published notes, and one note by its title: the session's query against the same statement by hand.</summary>
internal static class QueryBenchmark
{
    private const int Notes = 10_000;

    private const string NewestSql =
        """
        SELECT d.Id, d.Type, d.Content, d.Version FROM Document d JOIN NoteByDate i ON i.DocumentId = d.Id
        WHERE i.Published = @Published AND i.PublishedUtc < @Before AND +d.Type = @Type
        ORDER BY i.PublishedUtc DESC LIMIT 10
        """;

    private const string ByTitleSql =
        """
        SELECT d.Id, d.Type, d.Content, d.Version FROM Document d JOIN NoteByTitle i ON i.DocumentId = d.Id
        WHERE i.Title = @Title AND +d.Type = @Type LIMIT 1
        """;

    public static async Task RunAsync()
    {
        await using var notes = await NoteStore.CreateAsync();
        await FillAsync(notes);
        var before = new DateTime(2036, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await new SideBySide($"read the newest ten of {Notes} documents by an index, SQLite", operations: 200).RunAsync(
            "Dapper", async () => Expect(10, await NewestByHandAsync(notes, before)), "YesSql", async () => Expect(10, await NewestAsync(notes, before)));

        var number = 0;
        await new SideBySide($"read one of {Notes} documents by an index, SQLite", operations: 200).RunAsync(
            "Dapper", async () => Expect(1, await ByTitleByHandAsync(notes, NextTitle())), "YesSql", async () => Expect(1, await ByTitleAsync(notes, NextTitle())));

        string NextTitle() => Note.Sample(number++ % Notes).Title;
    }

    private static async Task FillAsync(NoteStore notes)
    {
        await using var session = notes.Store.CreateSession();
        for (var number = 0; number < Notes; number++)
        {
            await session.SaveAsync(Note.Sample(number));
        }

        await session.SaveChangesAsync();
    }

    private static Task<int> NewestByHandAsync(NoteStore notes, DateTime before)
        => ReadByHandAsync(notes, NewestSql, new { Type = TypeName(notes), Published = true, Before = before });

    private static Task<int> ByTitleByHandAsync(NoteStore notes, string title)
        => ReadByHandAsync(notes, ByTitleSql, new { Type = TypeName(notes), Title = title });

    private static async Task<int> ReadByHandAsync(NoteStore notes, string sql, object parameters)
    {
        await using var connection = notes.Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        var rows = await connection.QueryAsync<Document>(sql, parameters);
        return rows.Select(row => JsonSerializer.Deserialize<Note>(row.Content)!).ToList().Count;
    }

    private static async Task<int> NewestAsync(NoteStore notes, DateTime before)
    {
        await using var session = notes.Store.CreateSession();
        var found = await session.Query<Note, NoteByDate>(index => index.Published && index.PublishedUtc < before)
            .OrderByDescending(index => index.PublishedUtc).Take(10).ListAsync();
        return found.Count();
    }

    private static async Task<int> ByTitleAsync(NoteStore notes, string title)
    {
        await using var session = notes.Store.CreateSession();
        return await session.Query<Note, NoteByTitle>(index => index.Title == title).FirstOrDefaultAsync() is null ? 0 : 1;
    }

    private static string TypeName(NoteStore notes) => notes.Store.TypeNames[typeof(Note)];

    // A comparison of two ways to find different things would be worth nothing.
    private static void Expect(int expected, int found)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"The query found {found} documents instead of {expected}.");
        }
    }
}
