using Embedded.Search.Tests.Support;

namespace Embedded.Search.Tests.Index;

public sealed class SqliteSearchTests : SearchTests
{
    protected override Task<TestDatabase> CreateDatabaseAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());
}
