using System.Data;
using System.Data.Common;
using System.Globalization;
using Embedded.Storage.Dialects;

namespace Embedded.Storage.Commands;

/// <summary>Builds commands whose values are parameters @p0, @p1, ...</summary>
internal static class DbCommands
{
    private static readonly string[] _names = [.. Enumerable.Range(0, 64).Select(index => string.Create(CultureInfo.InvariantCulture, $"@p{index}"))];

    public static string ParameterName(int index) => index < _names.Length ? _names[index] : string.Create(CultureInfo.InvariantCulture, $"@p{index}");

    public static DbCommand Create(DbConnection connection, DbTransaction? transaction, Dialect dialect, string sql, params ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            AddParameter(command, ParameterName(index), values[index], dialect);
        }

        return command;
    }

    public static void AddParameter(DbCommand command, string name, object? value, Dialect dialect)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        SetValue(parameter, value, dialect);
        command.Parameters.Add(parameter);
    }

    public static void SetValue(DbParameter parameter, object? value, Dialect dialect)
    {
        var converted = dialect.TryConvert(value) ?? DBNull.Value;
        if (parameter.Value is not null && parameter.Value.GetType() != converted.GetType())
        {
            // A parameter remembers the type of the value it held before.
            parameter.ResetDbType();
        }

        parameter.Value = converted;
    }

    public static async Task<int> ExecuteAsync(DbConnection connection, DbTransaction? transaction, Dialect dialect, string sql, params object?[] values)
    {
        await using var command = Create(connection, transaction, dialect, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<object?> ScalarAsync(DbConnection connection, DbTransaction? transaction, Dialect dialect, string sql, params object?[] values)
    {
        await using var command = Create(connection, transaction, dialect, sql, values);
        return await command.ExecuteScalarAsync();
    }
}
