using Portal.TestSupport;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>The record of items on SQLite.</summary>
public sealed class SqliteContentEventTests(SqliteSite site) : ContentEventTests(site), IClassFixture<SqliteSite>;
