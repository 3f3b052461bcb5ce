using Portal.TestSupport;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>What administrators change, recorded on PostgreSQL.</summary>
public sealed class PostgresAdministrationEventTests(PostgresSite site) : AdministrationEventTests(site), IClassFixture<PostgresSite>;
