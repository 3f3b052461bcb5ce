using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>A file's page on PostgreSQL.</summary>
public sealed class PostgresFilePageTests(BusyPostgresSite site) : FilePageTests(site), IClassFixture<BusyPostgresSite>;
