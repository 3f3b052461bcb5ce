using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>A file's page on SQLite.</summary>
public sealed class SqliteFilePageTests(SqliteSite site) : FilePageTests(site), IClassFixture<SqliteSite>;
