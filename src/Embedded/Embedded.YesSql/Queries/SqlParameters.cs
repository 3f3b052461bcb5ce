using Embedded.Storage.Commands;

namespace Embedded.Storage.Queries;

/// <summary>The values of a query, in the order of their parameters.</summary>
internal sealed class SqlParameters
{
    private List<(string Name, object? Value)>? _named;

    public List<object?> Values { get; } = [];

    public IReadOnlyList<(string Name, object? Value)> Named => _named ?? [];

    public string Add(object? value)
    {
        Values.Add(value);
        return DbCommands.ParameterName(Values.Count - 1);
    }

    /// <summary>Adds a parameter that the caller's own SQL refers to by name.</summary>
    public void AddNamed(string name, object? value) => (_named ??= []).Add((name, value));
}
