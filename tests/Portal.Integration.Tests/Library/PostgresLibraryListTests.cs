using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>The library's page on PostgreSQL.</summary>
public sealed class PostgresLibraryListTests(PostgresSite site) : LibraryListTests(site), IClassFixture<PostgresSite>;
