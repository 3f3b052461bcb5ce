using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Evaluates scripts that start with its prefix.</summary>
public interface IScriptingEngine
{
    string Prefix { get; }

    object Evaluate(IScriptingScope scope, string script);

    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath);
}
