using Embedded.Search.Tests.Support;

namespace Embedded.Search.Tests.Index;

public sealed class PostgresSearchTests : SearchTests
{
    protected override async Task<TestDatabase> CreateDatabaseAsync() => await PostgresTestDatabase.CreateAsync();
}
