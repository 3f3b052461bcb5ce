using Microsoft.Data.Sqlite;
using YesSql;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace Portal.Benchmarks.YesSql;

/// <summary>A SQLite file with the notes' tables, opened by the document store and by hand.</summary>
internal sealed class NoteStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-bench-").FullName;

    private string ConnectionString => $"Data Source={Path.Combine(_folder, "notes.db")}";

    public IStore Store { get; private set; } = null!;

    public static async Task<NoteStore> CreateAsync()
    {
        var notes = new NoteStore();
        var configuration = new Configuration().UseSqLite(notes.ConnectionString);
        notes.Store = await StoreFactory.CreateAndInitializeAsync(configuration);
        notes.Store.RegisterIndexes<NoteIndexProvider>();

        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var builder = new SchemaBuilder(configuration, transaction);
        await builder.CreateMapIndexTableAsync<NoteByTitle>(table => table.Column<string>(nameof(NoteByTitle.Title)));
        await builder.CreateMapIndexTableAsync<NoteByDate>(table => table
            .Column<bool>(nameof(NoteByDate.Published))
            .Column<DateTime>(nameof(NoteByDate.PublishedUtc)));
        await builder.AlterIndexTableAsync<NoteByTitle>(table => table.CreateIndex("IDX_NoteByTitle", "Title", "DocumentId"));
        await builder.AlterIndexTableAsync<NoteByDate>(table => table.CreateIndex("IDX_NoteByDate", "Published", "PublishedUtc", "DocumentId"));
        await transaction.CommitAsync();
        return notes;
    }

    public ValueTask DisposeAsync()
    {
        Store.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
