using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Dapper;
using Microsoft.Data.Sqlite;
using YesSql;

namespace Portal.Benchmarks.YesSql;

/// <summary>The newest ten of 10,000 published notes: the session's query against the same statement by hand.</summary>
[MemoryDiagnoser]
public class QueryBenchmark
{
    private NoteStore _notes = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        _notes = await NoteStore.CreateAsync();
        await using var session = _notes.Store.CreateSession();
        for (var number = 0; number < 10_000; number++)
        {
            await session.SaveAsync(Note.Sample(number));
        }

        await session.SaveChangesAsync();
    }

    [GlobalCleanup]
    public async Task Cleanup() => await _notes.DisposeAsync();

    [Benchmark(Baseline = true)]
    public async Task<int> Dapper()
    {
        await using var connection = new SqliteConnection(_notes.ConnectionString);
        await connection.OpenAsync();
        var contents = await connection.QueryAsync<string>(
            """
            SELECT d.Content FROM Document d JOIN NoteByDate i ON i.DocumentId = d.Id
            WHERE d.Type = @Type AND i.Published = @Published AND i.PublishedUtc < @Before
            ORDER BY i.PublishedUtc DESC LIMIT 10
            """,
            new { Type = _notes.Store.TypeNames[typeof(Note)], Published = true, Before = DateTime.UtcNow.AddYears(10) });
        return contents.Select(content => JsonSerializer.Deserialize<Note>(content)!).Count();
    }

    [Benchmark]
    public async Task<int> YesSql()
    {
        await using var session = _notes.Store.CreateSession();
        var before = DateTime.UtcNow.AddYears(10);
        var notes = await session.Query<Note, NoteByDate>(index => index.Published && index.PublishedUtc < before)
            .OrderByDescending(index => index.PublishedUtc).Take(10).ListAsync();
        return notes.Count();
    }
}
