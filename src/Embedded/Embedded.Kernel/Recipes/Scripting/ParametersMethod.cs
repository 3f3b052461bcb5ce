using Embedded.Scripting;
using OrchardCore.Scripting;

namespace Embedded.Recipes;

/// <summary><c>parameters('SiteName')</c>: a value of the setup, or of whoever runs the recipe.</summary>
internal sealed class ParametersMethod(IDictionary<string, object> environment) : IGlobalMethodProvider
{
    public IEnumerable<GlobalMethod> GetMethods() => [new() { Name = "parameters", Method = _ => (Func<string, object>)Get }];

    private object Get(string name)
    {
        foreach (var (key, value) in environment)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value ?? "";
            }
        }

        throw new ScriptException($"There is no parameter '{name}'. Expected one of: {string.Join(", ", environment.Keys.Order(StringComparer.Ordinal))}.");
    }
}
