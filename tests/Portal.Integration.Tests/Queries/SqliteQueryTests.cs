using Portal.TestSupport;

namespace Portal.Integration.Tests.Queries;

/// <summary>Queries on SQLite.</summary>
public sealed class SqliteQueryTests(SqliteSite site) : QueryTests(site), IClassFixture<SqliteSite>;
