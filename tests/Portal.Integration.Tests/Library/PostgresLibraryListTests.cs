using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>The library's page on PostgreSQL.</summary>
public sealed class PostgresLibraryListTests(BusyPostgresSite site) : LibraryListTests(site), IClassFixture<BusyPostgresSite>;
