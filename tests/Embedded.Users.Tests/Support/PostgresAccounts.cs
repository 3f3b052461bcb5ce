namespace Embedded.Users.Tests.Support;

/// <summary>One site for all tests of account pages on this database.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresAccounts : ICollectionFixture<PostgresAccountSite>
{
    public const string Name = "accounts on Postgres";
}
