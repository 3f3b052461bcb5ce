using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>A file's page on SQLite.</summary>
public sealed class SqliteFilePageTests(BusySite site) : FilePageTests(site), IClassFixture<BusySite>;
