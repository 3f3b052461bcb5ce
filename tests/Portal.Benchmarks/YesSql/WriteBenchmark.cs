using System.Text.Json;
using Dapper;
using Portal.Benchmarks.Measuring;

namespace Portal.Benchmarks.YesSql;

/// <summary>100 documents with two index rows each in one transaction: the session against the same statements by hand.</summary>
internal static class WriteBenchmark
{
    private const int Documents = 100;

    public static async Task RunAsync()
    {
        await using var byHand = await NoteStore.CreateAsync();
        await using var store = await NoteStore.CreateAsync();
        var nextId = 1L;
        await new SideBySide($"write {Documents} documents with two index rows each, SQLite", operations: 5).RunAsync(
            "Dapper", async () => nextId = await WriteByHandAsync(byHand, nextId), "YesSql", () => WriteAsync(store));
    }

    private static async Task<long> WriteByHandAsync(NoteStore notes, long nextId)
    {
        await using var connection = notes.Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var type = notes.Store.TypeNames[typeof(Note)];
        for (var number = 0; number < Documents; number++)
        {
            var note = Note.Sample(number);
            note.Id = nextId++;
            await connection.ExecuteAsync(
                "INSERT INTO Document (Id, Type, Content, Version) VALUES (@Id, @Type, @Content, 1)",
                new { note.Id, Type = type, Content = JsonSerializer.Serialize(note) }, transaction);
            await connection.ExecuteAsync("INSERT INTO NoteByTitle (DocumentId, Title) VALUES (@Id, @Title)", note, transaction);
            await connection.ExecuteAsync(
                "INSERT INTO NoteByDate (DocumentId, Published, PublishedUtc) VALUES (@Id, @Published, @PublishedUtc)", note, transaction);
        }

        await transaction.CommitAsync();
        return nextId;
    }

    private static async Task WriteAsync(NoteStore notes)
    {
        await using var session = notes.Store.CreateSession();
        for (var number = 0; number < Documents; number++)
        {
            await session.SaveAsync(Note.Sample(number));
        }

        await session.SaveChangesAsync();
    }
}
