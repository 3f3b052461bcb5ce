namespace Embedded.Setup;

/// <summary>The database as it was before a setup: what else stands in it must survive a setup that is undone.</summary>
internal sealed record SetupSnapshot(string DatabaseProvider, string? ConnectionString, string? TablePrefix, string? Schema, string[] Tables)
{
    /// <summary>The functions and procedures that stood in the schema, with their arguments, as PostgreSQL has them.</summary>
    public string[] Routines { get; init; } = [];
}
