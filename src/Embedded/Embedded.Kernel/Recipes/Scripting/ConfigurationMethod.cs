using System.Globalization;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Scripting;

namespace Embedded.Recipes;

/// <summary><c>configuration('Key', 'default')</c>: a value of the tenant's configuration.</summary>
internal sealed class ConfigurationMethod(IShellConfiguration configuration) : IGlobalMethodProvider
{
    public IEnumerable<GlobalMethod> GetMethods() => [new() { Name = "configuration", Method = _ => (Func<string, object?, string?>)Get }];

    private string? Get(string key, object? fallback) => configuration[key] ?? Convert.ToString(fallback, CultureInfo.InvariantCulture);
}
