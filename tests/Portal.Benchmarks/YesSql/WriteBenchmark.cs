using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Portal.Benchmarks.YesSql;

/// <summary>100 documents with two index rows each in one transaction: the session against the same statements by hand.</summary>
[MemoryDiagnoser]
public class WriteBenchmark
{
    private const int Documents = 100;
    private NoteStore _dapper = null!;
    private NoteStore _yesSql = null!;
    private long _nextId = 1_000_000;

    [GlobalSetup]
    public async Task Setup()
    {
        _dapper = await NoteStore.CreateAsync();
        _yesSql = await NoteStore.CreateAsync();
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _dapper.DisposeAsync();
        await _yesSql.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public async Task Dapper()
    {
        await using var connection = new SqliteConnection(_dapper.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync("PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;");
        await using var transaction = await connection.BeginTransactionAsync();
        for (var number = 0; number < Documents; number++)
        {
            var note = Note.Sample(number);
            note.Id = _nextId++;
            await connection.ExecuteAsync(
                "INSERT INTO Document (Id, Type, Content, Version) VALUES (@Id, @Type, @Content, 1)",
                new { note.Id, Type = "Note", Content = JsonSerializer.Serialize(note) }, transaction);
            await connection.ExecuteAsync("INSERT INTO NoteByTitle (DocumentId, Title) VALUES (@Id, @Title)", note, transaction);
            await connection.ExecuteAsync(
                "INSERT INTO NoteByDate (DocumentId, Published, PublishedUtc) VALUES (@Id, @Published, @PublishedUtc)", note, transaction);
        }

        await transaction.CommitAsync();
    }

    [Benchmark]
    public async Task YesSql()
    {
        await using var session = _yesSql.Store.CreateSession();
        for (var number = 0; number < Documents; number++)
        {
            await session.SaveAsync(Note.Sample(number));
        }

        await session.SaveChangesAsync();
    }
}
