using System.Text.Json.Nodes;
using Embedded.Scripting;
using OrchardCore.Scripting;

namespace Embedded.Recipes;

/// <summary><c>variables('x')</c>: a variable of the recipe, evaluated on its first use and then kept for all steps.</summary>
internal sealed class VariablesMethod(JsonObject variables) : IGlobalMethodProvider
{
    private readonly Dictionary<string, JsonNode?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Evaluates a variable's text; set by the evaluator of the step that asks.</summary>
    public Func<JsonNode?, JsonNode?> Evaluate { get; set; } = node => node;

    public IEnumerable<GlobalMethod> GetMethods() => [new() { Name = "variables", Method = _ => (Func<string, object?>)Get }];

    private object? Get(string name)
    {
        if (!_values.TryGetValue(name, out var value))
        {
            var variable = variables.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase));
            if (variable.Key is null)
            {
                throw new ScriptException($"There is no variable '{name}'. Expected one of: {string.Join(", ", variables.Select(property => property.Key))}.");
            }

            if (!_open.Add(name))
            {
                throw new ScriptException($"The variable '{name}' is defined by itself.");
            }

            value = Evaluate(variable.Value?.DeepClone());
            _open.Remove(name);
            _values[name] = value;
        }

        return value is JsonValue plain && plain.TryGetValue<string>(out var text) ? text : value?.DeepClone();
    }
}
