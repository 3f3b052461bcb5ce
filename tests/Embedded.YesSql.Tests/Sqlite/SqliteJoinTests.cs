using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Queries;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteJoinTests : JoinTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
