using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>The library's page on SQLite.</summary>
public sealed class SqliteLibraryListTests(BusySite site) : LibraryListTests(site), IClassFixture<BusySite>;
