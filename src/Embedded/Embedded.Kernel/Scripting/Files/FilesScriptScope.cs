using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary>The folder that a recipe may read files from.</summary>
internal sealed class FilesScriptScope(IFileProvider fileProvider, string basePath) : IScriptingScope
{
    public IFileProvider FileProvider { get; } = fileProvider;

    public string BasePath { get; } = basePath;
}
