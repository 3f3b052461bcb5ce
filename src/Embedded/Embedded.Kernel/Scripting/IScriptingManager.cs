using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Finds the engine for a directive such as <c>js: uuid()</c> and evaluates it.</summary>
public interface IScriptingManager
{
    IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; }

    IScriptingEngine GetScriptingEngine(string prefix);

    object Evaluate(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders);
}
