using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Schema;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests : SchemaTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
