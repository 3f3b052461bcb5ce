using System.Data.Common;
using YesSql;

namespace OrchardCore.Data;

internal sealed class DbConnectionAccessor : IDbConnectionAccessor
{
    private readonly IStore _store;

    public DbConnectionAccessor(IStore store) => _store = store;

    public DbConnection CreateConnection() => _store.Configuration.ConnectionFactory.CreateConnection();
}
