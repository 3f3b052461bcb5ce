using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>Private contacts on PostgreSQL.</summary>
public sealed class PostgresPrivateContactTests(PostgresSite site) : PrivateContactTests(site), IClassFixture<PostgresSite>;

/// <summary>Pages of associations on PostgreSQL.</summary>
public sealed class PostgresAssociationPageTests(PostgresSite site) : AssociationPageTests(site), IClassFixture<PostgresSite>;

/// <summary>The directory's queries on PostgreSQL.</summary>
public sealed class PostgresAssociationQueryTests(PostgresSite site) : AssociationQueryTests(site), IClassFixture<PostgresSite>;

/// <summary>The directory on PostgreSQL.</summary>
public sealed class PostgresDirectoryTests(PostgresSite site) : DirectoryTests(site), IClassFixture<PostgresSite>;

/// <summary>The records in the admin on this database.</summary>
public sealed class PostgresAssociationRecordTests(PostgresSite site) : Admin.AssociationRecordTests(site), IClassFixture<PostgresSite>;
