using System.Data.Common;
using Embedded.Storage.Dialects;
using Microsoft.Extensions.Logging;
using YesSql;

namespace Embedded.Storage.Commands;

/// <summary>
/// Collects the writes of a transaction's flushes. PostgreSQL gets them in pages of one round trip each; SQLite, which has no round trips,
/// runs each kind of statement through one command, prepared once for all flushes.
/// </summary>
internal sealed class WriteQueue(IConfiguration configuration, DbConnection connection, DbTransaction transaction, ISet<Type> changedIndexes) : IDisposable, IAsyncDisposable
{
    private readonly Dialect _dialect = (Dialect)configuration.SqlDialect;
    private readonly List<Write> _writes = [];
    private readonly List<Write> _rows = [];
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public DbTransaction Transaction => transaction;

    public void Add(string sql, object?[] values) => _writes.Add(new Write(sql, values, null, null));

    /// <summary>Adds the removal of index rows; where there are any, the index counts as changed.</summary>
    public void AddRowRemoval(string sql, object?[] values, Type indexType) => _writes.Add(new Write(sql, values, null, indexType));

    /// <summary>Adds a write that must touch exactly one row, or the document was changed by someone else.</summary>
    public void AddChecked(string sql, object?[] values, Document document) => _writes.Add(new Write(sql, values, document, null));

    /// <summary>Adds an index row, which is written after all else that waits.</summary>
    public void AddRow(string sql, object?[] values, Type indexType) => _rows.Add(new Write(sql, values, null, indexType));

    public Task SendAsync()
    {
        _writes.AddRange(_rows);
        _rows.Clear();
        return SendDocumentsAsync();
    }

    /// <summary>Sends what waits except for index rows.</summary>
    public async Task SendDocumentsAsync()
    {
        if (configuration.Logger.IsEnabled(LogLevel.Trace))
        {
            foreach (var write in _writes)
            {
                configuration.Logger.LogTrace("{Statement}", write.Sql);
            }
        }

        if (_dialect.SendsBatches && _writes.Count > 1)
        {
            var pageSize = Math.Clamp(configuration.CommandsPageSize, 1, 5_000);
            for (var start = 0; start < _writes.Count; start += pageSize)
            {
                await SendPageAsync(start, Math.Min(start + pageSize, _writes.Count));
            }
        }
        else
        {
            foreach (var write in _writes)
            {
                await SendAsync(write);
            }
        }

        _writes.Clear();
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync();
        }
    }

    private async Task SendAsync(Write write)
    {
        if (_prepared.TryGetValue(write.Sql, out var command))
        {
            for (var index = 0; index < write.Values.Length; index++)
            {
                DbCommands.SetValue(command.Parameters[index], write.Values[index], _dialect);
            }
        }
        else
        {
            _prepared[write.Sql] = command = DbCommands.Create(connection, transaction, _dialect, write.Sql, write.Values);
        }

        Check(write, await command.ExecuteNonQueryAsync());
    }

    private async Task SendPageAsync(int start, int end)
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        for (var index = start; index < end; index++)
        {
            var write = _writes[index];
            var command = batch.CreateBatchCommand();
            command.CommandText = write.Sql;
            for (var position = 0; position < write.Values.Length; position++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = DbCommands.ParameterName(position);
                DbCommands.SetValue(parameter, write.Values[position], _dialect);
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync();
        for (var index = start; index < end; index++)
        {
            Check(_writes[index], batch.BatchCommands[index - start].RecordsAffected);
        }
    }

    private void Check(in Write write, int affected)
    {
        if (write.IndexType is not null && affected > 0)
        {
            changedIndexes.Add(write.IndexType);
        }

        if (write.Checked is not null && affected != 1)
        {
            throw new ConcurrencyException(write.Checked);
        }
    }

    private readonly record struct Write(string Sql, object?[] Values, Document? Checked, Type? IndexType);
}
