using Portal.TestSupport;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>The record of items on PostgreSQL.</summary>
public sealed class PostgresContentEventTests(PostgresSite site) : ContentEventTests(site), IClassFixture<PostgresSite>;
