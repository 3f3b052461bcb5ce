using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Values;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Liquid;
using OrchardCore.Queries;
using YesSql;

namespace Embedded.Queries.Sql;

/// <summary>Runs queries of the source <c>Sql</c> on a connection that cannot write.</summary>
internal sealed partial class SqlQuerySource(
    ILiquidTemplateManager liquid,
    IDbConnectionAccessor connections,
    IStore store,
    IContentManager contentManager,
    ISession session,
    IOptions<TemplateOptions> templateOptions) : IQuerySource
{
    public const string SourceName = "Sql";

    private const int MaxRows = 10_000;

    public string Name => SourceName;

    public async Task<IQueryResults> ExecuteQueryAsync(Query query, IDictionary<string, object> parameters)
    {
        var values = new ValueEncoder();
        var template = query.Properties["SqlQueryMetadata"]?["Template"]?.GetValue<string>() ?? "";
        if (RawFilter().IsMatch(template))
        {
            throw new SqlQueryException("The filter 'raw' would let a value in as SQL. Expected the value without it: it becomes a parameter.");
        }

        var text = await liquid.RenderStringAsync(template, values, null, parameters.Select(parameter => KeyValuePair.Create(parameter.Key, FluidValue.Create(parameter.Value, templateOptions.Value))));
        var bound = new SqlParameters(parameters);
        var sql = SqlStatement.Build(text, values.Values, store.Configuration, bound);

        return new QueryResults
        {
            Items = query.ReturnContentItems
                ? await LoadAsync(await ReadAsync(query, sql, bound, reader => reader.GetInt64(0)))
                : await ReadAsync<object>(query, sql, bound, Row),
        };
    }

    private async Task<IEnumerable<object>> LoadAsync(List<long> documentIds)
    {
        var items = (await session.GetAsync<ContentItem>([.. documentIds.Distinct()])).ToDictionary(item => item.Id);
        var loaded = new List<object>();
        foreach (var id in documentIds)
        {
            if (items.TryGetValue(id, out var item))
            {
                loaded.Add(await contentManager.LoadAsync(item));
            }
        }

        return loaded;
    }

    private async Task<List<T>> ReadAsync<T>(Query query, string sql, SqlParameters parameters, Func<DbDataReader, T> read)
    {
        try
        {
            await using var connection = CreateConnection();
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await ForbidWritesAsync(connection, transaction);
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // The text is the site builder's own query; what callers send is bound as parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            parameters.Bind(command);
            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult);
            while (await reader.ReadAsync())
            {
                rows.Add(rows.Count < MaxRows ? read(reader) : throw new SqlQueryException($"The query '{query.Name}' finds more than {MaxRows} rows. Expected a LIMIT."));
            }

            return rows;
        }
        catch (Exception exception) when (exception is DbException { IsTransient: false } or InvalidCastException)
        {
            throw new SqlQueryException($"The query '{query.Name}' cannot run: {exception.Message}", exception);
        }
    }

    private DbConnection CreateConnection()
    {
        var connection = connections.CreateConnection();
        if (connection is not SqliteConnection)
        {
            return connection;
        }

        var readOnly = new SqliteConnectionStringBuilder(connection.ConnectionString) { Mode = SqliteOpenMode.ReadOnly };
        connection.Dispose();

        return new SqliteConnection(readOnly.ToString());
    }

    private static async Task ForbidWritesAsync(DbConnection connection, DbTransaction transaction)
    {
        if (connection is SqliteConnection)
        {
            // Its connection is opened read-only.
            return;
        }

        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SET TRANSACTION READ ONLY";
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"\|-?\s*raw\b")]
    private static partial Regex RawFilter();

    private static JsonObject Row(DbDataReader reader)
    {
        var row = new JsonObject();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            row[reader.GetName(column)] = reader.IsDBNull(column) ? null : JsonSerializer.SerializeToNode(reader.GetValue(column));
        }

        return row;
    }
}
