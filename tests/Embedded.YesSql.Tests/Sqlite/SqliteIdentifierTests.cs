using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Identifiers;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteIdentifierTests : IdentifierTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
