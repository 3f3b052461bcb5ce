using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>Private contacts on SQLite.</summary>
public sealed class SqlitePrivateContactTests(SqliteSite site) : PrivateContactTests(site), IClassFixture<SqliteSite>;

/// <summary>Pages of associations on SQLite.</summary>
public sealed class SqliteAssociationPageTests(SqliteSite site) : AssociationPageTests(site), IClassFixture<SqliteSite>;

/// <summary>The directory's queries on SQLite.</summary>
public sealed class SqliteAssociationQueryTests(SqliteSite site) : AssociationQueryTests(site), IClassFixture<SqliteSite>;

/// <summary>The directory on SQLite.</summary>
public sealed class SqliteDirectoryTests(SqliteSite site) : DirectoryTests(site), IClassFixture<SqliteSite>;

/// <summary>The records in the admin on this database.</summary>
public sealed class SqliteAssociationRecordTests(SqliteSite site) : Admin.AssociationRecordTests(site), IClassFixture<SqliteSite>;
