using Portal.TestSupport;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Trimming on PostgreSQL.</summary>
public sealed class PostgresTrimmingTests(PostgresSite site) : TrimmingTests(site), IClassFixture<PostgresSite>;
