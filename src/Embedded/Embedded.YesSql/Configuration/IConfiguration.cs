using System.Data;
using Microsoft.Extensions.Logging;

namespace YesSql;

/// <summary>What a store is made of: database, names, identifiers and serialisation.</summary>
public interface IConfiguration
{
    IAccessorFactory IdentifierAccessorFactory { get; set; }

    IAccessorFactory VersionAccessorFactory { get; set; }

    IsolationLevel IsolationLevel { get; set; }

    IConnectionFactory ConnectionFactory { get; set; }

    IContentSerializer ContentSerializer { get; set; }

    string TablePrefix { get; set; }

    string? Schema { get; set; }

    int CommandsPageSize { get; set; }

    bool QueryGatingEnabled { get; set; }

    bool EnableThreadSafetyChecks { get; set; }

    HashSet<Type> ConcurrentTypes { get; }

    IIdGenerator IdGenerator { get; set; }

    ILogger Logger { get; set; }

    ITableNameConvention TableNameConvention { get; set; }

    ISqlDialect SqlDialect { get; set; }

    IdentityColumnSize IdentityColumnSize { get; set; }
}
