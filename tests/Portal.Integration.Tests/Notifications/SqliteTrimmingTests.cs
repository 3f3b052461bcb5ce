using Portal.TestSupport;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Trimming on SQLite.</summary>
public sealed class SqliteTrimmingTests(SqliteSite site) : TrimmingTests(site), IClassFixture<SqliteSite>;
