using System.Data.Common;

namespace YesSql;

/// <summary>Creates closed connections to the store's database.</summary>
public interface IConnectionFactory
{
    Type DbConnectionType { get; }

    DbConnection CreateConnection();
}
