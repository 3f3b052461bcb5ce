using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Other names and places on SQLite.</summary>
public sealed class SqliteMoveTests(SqliteSite site) : MoveTests(site), IClassFixture<SqliteSite>;
