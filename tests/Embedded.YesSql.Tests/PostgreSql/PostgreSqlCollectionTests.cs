using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Collections;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlCollectionTests : CollectionTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
