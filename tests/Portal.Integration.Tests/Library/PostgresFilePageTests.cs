using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>A file's page on PostgreSQL.</summary>
public sealed class PostgresFilePageTests(PostgresSite site) : FilePageTests(site), IClassFixture<PostgresSite>;
