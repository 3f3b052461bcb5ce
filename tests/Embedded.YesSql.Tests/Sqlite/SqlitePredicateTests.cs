using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Queries;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqlitePredicateTests : PredicateTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
