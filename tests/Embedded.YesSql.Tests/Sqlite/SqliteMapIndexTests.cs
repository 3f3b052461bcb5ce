using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Indexes;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteMapIndexTests : MapIndexTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
