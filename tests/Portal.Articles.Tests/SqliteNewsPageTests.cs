using Portal.TestSupport;

namespace Portal.Articles.Tests;

/// <summary>The pages of news on SQLite.</summary>
public sealed class SqliteNewsPageTests(SqliteSite site) : NewsPageTests(site), IClassFixture<SqliteSite>;
