using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Schema;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlSchemaTests : SchemaTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
