using Portal.TestSupport;

namespace Portal.Articles.Tests;

/// <summary>The pages of news on PostgreSQL.</summary>
public sealed class PostgresNewsPageTests(PostgresSite site) : NewsPageTests(site), IClassFixture<PostgresSite>;
