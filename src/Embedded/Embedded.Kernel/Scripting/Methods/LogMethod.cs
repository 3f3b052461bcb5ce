using Microsoft.Extensions.Logging;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary><c>log(level, text, values)</c>.</summary>
internal sealed class LogMethod(ILogger<LogMethod> logger) : IGlobalMethodProvider
{
    public IEnumerable<GlobalMethod> GetMethods() => [new() { Name = "log", Method = _ => (Action<string, string, object?>)Log }];

    private void Log(string level, string text, object? values)
    {
        if (!Enum.TryParse<LogLevel>(level, ignoreCase: true, out var logLevel))
        {
            throw new ScriptException($"log(): there is no level '{level}'. Expected one of {string.Join(", ", Enum.GetNames<LogLevel>())}.");
        }

#pragma warning disable CA2254 // the template is the script's own
        logger.Log(logLevel, text, values as object[] ?? (values is null ? [] : [values]));
#pragma warning restore CA2254
    }
}
