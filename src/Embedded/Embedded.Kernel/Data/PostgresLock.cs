using System.Data.Common;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace OrchardCore.Data;

/// <summary>A lock among all processes on one PostgreSQL database. The server frees it when the connection ends, however it ends.</summary>
internal sealed class PostgresLock : IAsyncDisposable
{
    private static readonly TimeSpan _delay = TimeSpan.FromMilliseconds(100);

    private readonly DbConnection _connection;
    private readonly long _key;

    private PostgresLock(DbConnection connection, long key)
    {
        _connection = connection;
        _key = key;
    }

    public static async Task<PostgresLock> AcquireAsync(DbConnection connection, string name, TimeSpan timeout)
    {
        var key = BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var waited = Stopwatch.StartNew();

        try
        {
            await connection.OpenAsync();

            while (!await CallAsync(connection, "SELECT pg_try_advisory_lock(@key)", key))
            {
                if (waited.Elapsed > timeout)
                {
                    throw new TimeoutException($"The database lock '{name}' is still held by another process after {timeout.TotalSeconds:0} s. Wait until that process is done, or end it.");
                }

                await Task.Delay(_delay);
            }
        }
        catch
        {
            await connection.DisposeAsync();

            throw;
        }

        return new PostgresLock(connection, key);
    }

    public async ValueTask DisposeAsync()
    {
        await using (_connection)
        {
            await CallAsync(_connection, "SELECT pg_advisory_unlock(@key)", _key);
        }
    }

    private static async Task<bool> CallAsync(DbConnection connection, string sql, long key)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;

        var parameter = command.CreateParameter();
        parameter.ParameterName = "key";
        parameter.Value = key;
        command.Parameters.Add(parameter);

        return await command.ExecuteScalarAsync() is true;
    }
}
