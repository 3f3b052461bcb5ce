using Portal.Integration.Tests.Site;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>The record of work on PostgreSQL.</summary>
public sealed class PostgresJournalTests(BusyPostgresSite site) : JournalTests(site), IClassFixture<BusyPostgresSite>;
