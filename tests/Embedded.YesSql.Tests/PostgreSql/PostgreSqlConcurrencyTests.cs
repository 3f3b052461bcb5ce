using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Documents;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlConcurrencyTests : ConcurrencyTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
