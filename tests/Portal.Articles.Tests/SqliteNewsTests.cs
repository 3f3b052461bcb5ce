using Portal.TestSupport;

namespace Portal.Articles.Tests;

/// <summary>The news on SQLite.</summary>
public sealed class SqliteNewsTests(SqliteSite site) : NewsTests(site), IClassFixture<SqliteSite>;
