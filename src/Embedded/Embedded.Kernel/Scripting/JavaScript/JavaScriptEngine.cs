using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary>Runs <c>js:</c> scripts, each within limits of time, statements, depth and memory, without access to .NET types.</summary>
internal sealed class JavaScriptEngine : IScriptingEngine
{
    private const int MaxStatements = 100_000;
    private const int MaxRecursion = 100;
    private const long MaxMemory = 64L * 1024 * 1024;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    public string Prefix => "js";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath)
    {
        var engine = new Engine(options =>
        {
            options.TimeoutInterval(MaxTime);
            options.MaxStatements(MaxStatements);
            options.LimitRecursion(MaxRecursion);
            options.LimitMemory(MaxMemory);
            options.RegexTimeoutInterval(TimeSpan.FromSeconds(1));
        });

        foreach (var method in methods)
        {
            engine.SetValue(method.Name, method.Method(serviceProvider));
        }

        return new JavaScriptScope(engine, serviceProvider);
    }

    public object Evaluate(IScriptingScope scope, string script)
    {
        if (scope is not JavaScriptScope javaScript)
        {
            throw new ArgumentException($"Expected a scope made by {nameof(JavaScriptEngine)}.", nameof(scope));
        }

        try
        {
            return Convert(javaScript.Engine, javaScript.Engine.Evaluate(script))!;
        }
        catch (Exception exception) when (exception is JintException or TimeoutException or MemoryLimitExceededException or Acornima.ParseErrorException)
        {
            throw new ScriptException($"The script '{script.Trim()}' failed: {exception.Message}", exception);
        }
    }

    private static object? Convert(Engine engine, JsValue value)
    {
        if (value.IsNull() || value.IsUndefined())
        {
            return null;
        }

        var result = value.ToObject();
        return result is string or bool or double or DateTime or JsonNode || !value.IsObject() || result?.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == false
            ? result
            : ToJson(engine, value);
    }

    private static JsonNode? ToJson(Engine engine, JsValue value)
    {
        var text = new Jint.Native.Json.JsonSerializer(engine).Serialize(value);
        return text.IsString() ? JsonNode.Parse(text.AsString()) : null;
    }
}
