
using Portal.TestSupport;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>The record of work on SQLite.</summary>
public sealed class SqliteJournalTests(SqliteSite site) : JournalTests(site), IClassFixture<SqliteSite>;
