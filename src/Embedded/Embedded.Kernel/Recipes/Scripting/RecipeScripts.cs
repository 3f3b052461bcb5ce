using System.Globalization;
using System.Text.Json.Nodes;
using Embedded.Scripting;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Embedded.Recipes;

/// <summary>
/// Replaces each string that is a script as a whole (<c>[js: ...]</c>, <c>[file: ...]</c>) by its result, with one scope per
/// engine for the step. A result is never evaluated again: a site name that looks like a script stays a name.
/// </summary>
internal sealed class RecipeScripts : IDisposable
{
    private readonly IScriptingManager _scriptingManager;
    private readonly IServiceProvider _services;
    private readonly IFileProvider _fileProvider;
    private readonly string _basePath;
    private readonly List<GlobalMethod> _methods;
    private readonly Dictionary<string, (IScriptingEngine Engine, IScriptingScope Scope)> _scopes = new(StringComparer.Ordinal);

    public RecipeScripts(IScriptingManager scriptingManager, IServiceProvider services, IFileProvider fileProvider, string basePath, VariablesMethod variables, ParametersMethod parameters)
    {
        _scriptingManager = scriptingManager;
        _services = services;
        _fileProvider = fileProvider;
        _basePath = basePath;
        _methods = [.. scriptingManager.GlobalMethodProviders.Append(variables).Append(parameters).SelectMany(provider => provider.GetMethods())];
        variables.Evaluate = node => Evaluate(node, "$");
    }

    public JsonNode? Evaluate(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject obj:
                foreach (var (name, value) in obj.ToArray())
                {
                    Replace(value, $"{path}['{name}']", result => obj[name] = result);
                }

                return obj;
            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    var index = i;
                    Replace(array[i], $"{path}[{i}]", result => array[index] = result);
                }

                return array;
            case JsonValue value when value.TryGetValue<string>(out var text) && TryRead(text, out var engine, out var script):
                return Run(engine, script, path);
            default:
                return node;
        }
    }

    public void Dispose()
    {
        foreach (var (_, scope) in _scopes.Values)
        {
            (scope as IDisposable)?.Dispose();
        }
    }

    private void Replace(JsonNode? value, string path, Action<JsonNode?> set)
    {
        var result = Evaluate(value, path);
        if (!ReferenceEquals(result, value))
        {
            set(result);
        }
    }

    private bool TryRead(string text, out string engine, out string script)
    {
        (engine, script) = ("", "");
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 3 || trimmed[0] != '[' || trimmed[^1] != ']')
        {
            return false;
        }

        var colon = trimmed.IndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        engine = trimmed[1..colon].Trim().ToString();
        script = trimmed[(colon + 1)..^1].ToString();
        return _scriptingManager.GetScriptingEngine(engine) is not null;
    }

    private JsonNode? Run(string prefix, string script, string path)
    {
        if (!_scopes.TryGetValue(prefix, out var entry))
        {
            var engine = _scriptingManager.GetScriptingEngine(prefix);
            entry = (engine, engine.CreateScope(_methods, _services, _fileProvider, _basePath));
            _scopes.Add(prefix, entry);
        }

        try
        {
            return ToNode(entry.Engine.Evaluate(entry.Scope, script));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new RecipeStepException(path, exception is ScriptException or RecipeStepException ? exception.Message : $"The script '{script.Trim()}' failed: {exception.Message}", exception);
        }
    }

    /// <summary>As in Orchard Core, a plain result becomes a string; readers of numbers and booleans take strings.</summary>
    private static JsonNode? ToNode(object? result) => result switch
    {
        null => JsonValue.Create(""),
        JsonNode node => node.DeepClone(),
        bool flag => JsonValue.Create(flag ? "true" : "false"),
        DateTime date => JsonValue.Create(date.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(Convert.ToString(result, CultureInfo.InvariantCulture) ?? ""),
    };
}
