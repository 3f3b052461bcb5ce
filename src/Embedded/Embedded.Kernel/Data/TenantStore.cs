using System.Data.Common;
using YesSql;
using YesSql.Sql;

namespace OrchardCore.Data;

internal sealed class TenantStore
{
    public IStore Store => throw new NotSupportedException("The document store is not part of this build yet.");

    public Task<IAsyncDisposable> LockAsync(string name) => throw new NotSupportedException(name);

    public ISchemaBuilder CreateSchemaBuilder(DbTransaction transaction) => throw new NotSupportedException(transaction.ToString());
}
