using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid.Values;
using Npgsql;
using NpgsqlTypes;

namespace Embedded.Queries.Sql;

/// <summary>The values of one statement, each under a name of its own.</summary>
internal sealed class SqlParameters(IDictionary<string, object> given)
{
    private readonly List<(string Name, object Value)> _all = [];

    /// <summary>A value that the template wrote.</summary>
    public string Add(string text)
    {
        object value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole.ToString(CultureInfo.InvariantCulture) == text ? whole : text;

        return AddValue(value);
    }

    /// <summary>A value that the statement asks for by name, with what it takes where the caller gives none.</summary>
    public string Find(string name, string? fallback)
    {
        foreach (var (key, value) in given)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return AddValue(Plain(value));
            }
        }

        return fallback is null
            ? throw new SqlQueryException($"The query needs the parameter '{name}'. Expected a value for it, or a default as in '@{name}:10'.")
            : Add(fallback);
    }

    /// <summary>The same values, to run through a statement once without keeping anything.</summary>
    public SqlParameters ForTrial() => new(given);

    public void Bind(DbCommand command)
    {
        foreach (var (name, value) in _all)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            if (parameter is NpgsqlParameter postgres && value is string)
            {
                // The server takes the type from where the value stands: callers send dates and numbers as texts too.
                postgres.NpgsqlDbType = NpgsqlDbType.Unknown;
            }

            command.Parameters.Add(parameter);
        }
    }

    private string AddValue(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@q{_all.Count}");
        _all.Add((name, value));

        return name;
    }

    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        JsonElement element => Plain(JsonValue.Create(element)),
        JsonValue json => json.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.TryGetValue<long>(out var whole) ? whole : json.GetValue<double>(),
            _ => json.ToString(),
        },
        FluidValue fluid => Plain(fluid.ToObjectValue()),
        decimal number when decimal.IsInteger(number) && Math.Abs(number) < long.MaxValue => (long)number,
        double number when double.IsInteger(number) && Math.Abs(number) < (1L << 53) => (long)number,
        bool or long or decimal or double or string or DateTime => value,
        int number => (long)number,
        DateTimeOffset moment => moment.UtcDateTime,
        _ => throw new SqlQueryException($"A parameter of a query is a text, a number, true or false, or a date; {value.GetType().Name} is none."),
    };
}
