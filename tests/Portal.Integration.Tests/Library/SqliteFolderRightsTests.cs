using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Rights of folders on SQLite.</summary>
public sealed class SqliteFolderRightsTests(SqliteSite site) : FolderRightsTests(site), IClassFixture<SqliteSite>;
