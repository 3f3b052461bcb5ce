using Portal.TestSupport;

namespace Portal.Articles.Tests;

/// <summary>The news on PostgreSQL.</summary>
public sealed class PostgresNewsTests(PostgresSite site) : NewsTests(site), IClassFixture<PostgresSite>;
