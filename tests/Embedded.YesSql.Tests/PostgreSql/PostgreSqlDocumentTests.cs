using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Documents;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlDocumentTests : DocumentTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
