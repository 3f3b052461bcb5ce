using Portal.Integration.Tests.Site;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>The record of work on SQLite.</summary>
public sealed class SqliteJournalTests(BusySite site) : JournalTests(site), IClassFixture<BusySite>;
