using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Identifiers;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlIdentifierTests : IdentifierTests
{
    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();
}
