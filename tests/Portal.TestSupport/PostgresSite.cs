namespace Portal.TestSupport;

/// <summary>The site on a PostgreSQL database of its own.</summary>
public class PostgresSite : PortalSite
{
    private PostgresDatabase? _database;

    /// <inheritdoc/>
    protected override bool IsOffered => PostgresDatabase.IsOffered;

    /// <inheritdoc/>
    public override void SkipUnlessOffered() => PostgresDatabase.SkipUnlessOffered();

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task<(string Provider, string ConnectionString)> CreateDatabaseAsync()
    {
        _database = await PostgresDatabase.CreateAsync();
        return ("Postgres", _database.ConnectionString);
    }
}
