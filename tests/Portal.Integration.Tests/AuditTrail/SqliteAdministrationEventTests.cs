using Portal.TestSupport;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>What administrators change, recorded on SQLite.</summary>
public sealed class SqliteAdministrationEventTests(SqliteSite site) : AdministrationEventTests(site), IClassFixture<SqliteSite>;
