using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary>Sends a directive to the engine that its prefix names. A text without such a prefix is no script and comes back as it is.</summary>
internal sealed class ScriptingManager(IEnumerable<IScriptingEngine> engines, IEnumerable<IGlobalMethodProvider> globalMethodProviders, IServiceProvider serviceProvider) : IScriptingManager
{
    private readonly List<IScriptingEngine> _engines = [.. engines];

    public IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; } = [.. globalMethodProviders];

    public IScriptingEngine GetScriptingEngine(string prefix) => _engines.Find(engine => engine.Prefix == prefix)!;

    public object Evaluate(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || GetScriptingEngine(directive[..colon].Trim()) is not { } engine)
        {
            return directive;
        }

        var methods = GlobalMethodProviders.Concat(scopedMethodProviders ?? []).SelectMany(provider => provider.GetMethods());
        var scope = engine.CreateScope(methods, serviceProvider, fileProvider, basePath);
        try
        {
            return engine.Evaluate(scope, directive[(colon + 1)..]);
        }
        finally
        {
            (scope as IDisposable)?.Dispose();
        }
    }
}
