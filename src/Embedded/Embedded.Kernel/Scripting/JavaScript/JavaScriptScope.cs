using Jint;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary>A JavaScript engine with the functions of its use.</summary>
internal sealed class JavaScriptScope(Engine engine, IServiceProvider serviceProvider) : IScriptingScope, IDisposable
{
    public Engine Engine { get; } = engine;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public void Dispose() => Engine.Dispose();
}
