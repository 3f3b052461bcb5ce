namespace Portal.TestSupport;

/// <summary>The site on SQLite, with the file in its own App_Data.</summary>
public class SqliteSite : PortalSite
{
    /// <inheritdoc/>
    protected override Task<(string Provider, string ConnectionString)> CreateDatabaseAsync()
        => Task.FromResult(("Sqlite", ""));
}
