using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Other names and places on SQLite.</summary>
public sealed class SqliteMoveTests(BusySite site) : MoveTests(site), IClassFixture<BusySite>;
