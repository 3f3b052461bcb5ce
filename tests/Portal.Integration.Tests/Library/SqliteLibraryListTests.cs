using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>The library's page on SQLite.</summary>
public sealed class SqliteLibraryListTests(SqliteSite site) : LibraryListTests(site), IClassFixture<SqliteSite>;
