namespace Embedded.Users.Tests.Support;

/// <summary>One site for all tests of account pages on this database.</summary>
[CollectionDefinition(Name)]
public sealed class SqliteAccounts : ICollectionFixture<SqliteAccountSite>
{
    public const string Name = "accounts on Sqlite";
}
