using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Queries;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlPredicateTests : PredicateTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
