using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Indexes;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlMapIndexTests : MapIndexTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
