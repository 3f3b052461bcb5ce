namespace Embedded.Setup;

/// <summary>The database as it was before a setup: what else stands in it must survive a setup that is undone.</summary>
internal sealed record SetupSnapshot(string DatabaseProvider, string? ConnectionString, string? TablePrefix, string? Schema, string[] Tables);
