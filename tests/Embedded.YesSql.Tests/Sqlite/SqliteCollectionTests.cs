using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Collections;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteCollectionTests : CollectionTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
