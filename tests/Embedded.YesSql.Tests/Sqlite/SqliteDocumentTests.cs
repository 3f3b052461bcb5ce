using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Documents;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteDocumentTests : DocumentTests
{
    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());
}
