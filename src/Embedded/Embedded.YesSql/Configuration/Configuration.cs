using System.Data;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using YesSql.Data;
using YesSql.Serialization;
using YesSql.Services;

namespace YesSql;

/// <summary>The settings of a store; a provider (<c>UseSqLite</c>, <c>UsePostgreSql</c>) must be chosen before it is used.</summary>
public class Configuration : IConfiguration
{
    public IAccessorFactory IdentifierAccessorFactory { get; set; } = new PropertyAccessorFactory("Id");

    public IAccessorFactory VersionAccessorFactory { get; set; } = new PropertyAccessorFactory("Version");

    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;

    public IConnectionFactory ConnectionFactory { get; set; } = null!;

    public IContentSerializer ContentSerializer { get; set; } = new DefaultContentSerializer();

    public string TablePrefix { get; set; } = "";

    public string? Schema { get; set; }

    public int CommandsPageSize { get; set; } = 500;

    public bool QueryGatingEnabled { get; set; } = true;

    public bool EnableThreadSafetyChecks { get; set; }

    public HashSet<Type> ConcurrentTypes { get; } = [];

    public IIdGenerator IdGenerator { get; set; } = new DbBlockIdGenerator();

    public ILogger Logger { get; set; } = NullLogger.Instance;

    public ITableNameConvention TableNameConvention { get; set; } = new DefaultTableNameConvention();

    public ISqlDialect SqlDialect { get; set; } = null!;

    public IdentityColumnSize IdentityColumnSize { get; set; } = IdentityColumnSize.Int64;
}
