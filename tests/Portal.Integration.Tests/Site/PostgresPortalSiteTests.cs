using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Site;

/// <summary>The portal on PostgreSQL.</summary>
public sealed class PostgresPortalSiteTests(PostgresSite site) : PortalSiteTests(site), IClassFixture<PostgresSite>;
