using Portal.Integration.Tests.Site;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Rights of folders on PostgreSQL.</summary>
public sealed class PostgresFolderRightsTests(BusyPostgresSite site) : FolderRightsTests(site), IClassFixture<BusyPostgresSite>;
