using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Site;

/// <summary>The portal on SQLite.</summary>
public sealed class SqlitePortalSiteTests(SqliteSite site) : PortalSiteTests(site), IClassFixture<SqliteSite>;
