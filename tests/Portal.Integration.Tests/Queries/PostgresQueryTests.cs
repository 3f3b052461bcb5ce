using Portal.TestSupport;

namespace Portal.Integration.Tests.Queries;

/// <summary>Queries on PostgreSQL.</summary>
public sealed class PostgresQueryTests(PostgresSite site) : QueryTests(site), IClassFixture<PostgresSite>;
