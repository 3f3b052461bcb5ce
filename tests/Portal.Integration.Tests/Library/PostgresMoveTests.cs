using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Other names and places on PostgreSQL.</summary>
public sealed class PostgresMoveTests(BusyPostgresSite site) : MoveTests(site), IClassFixture<BusyPostgresSite>;
