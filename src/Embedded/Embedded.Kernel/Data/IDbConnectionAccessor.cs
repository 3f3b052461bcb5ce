using System.Data.Common;

namespace OrchardCore.Data;

/// <summary>Connections to the tenant's database.</summary>
public interface IDbConnectionAccessor
{
    /// <summary>A new connection, closed; the caller opens and disposes of it.</summary>
    DbConnection CreateConnection();
}
