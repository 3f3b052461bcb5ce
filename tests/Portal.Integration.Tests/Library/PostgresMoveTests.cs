using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Other names and places on PostgreSQL.</summary>
public sealed class PostgresMoveTests(PostgresSite site) : MoveTests(site), IClassFixture<PostgresSite>;
