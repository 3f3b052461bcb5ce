using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary>Runs <c>file:text('path')</c> and <c>file:base64('path')</c>. The path starts at the recipe's folder and stays in it.</summary>
internal sealed partial class FilesScriptEngine : IScriptingEngine
{
    private const long MaxLength = 64L * 1024 * 1024;

    public string Prefix => "file";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath)
        => new FilesScriptScope(fileProvider, basePath ?? "");

    public object Evaluate(IScriptingScope scope, string script)
    {
        if (scope is not FilesScriptScope files)
        {
            throw new ArgumentException($"Expected a scope made by {nameof(FilesScriptEngine)}.", nameof(scope));
        }

        var call = Call().Match(script);
        if (!call.Success)
        {
            throw new ScriptException($"Cannot read 'file:{script.Trim()}'. Expected file:text('path') or file:base64('path').");
        }

        var bytes = Read(files, call.Groups["path"].Value);
        return call.Groups["kind"].Value == "text" ? Decode(bytes, call.Groups["path"].Value) : Convert.ToBase64String(bytes);
    }

    private static byte[] Read(FilesScriptScope scope, string path)
    {
        if (scope.FileProvider is null)
        {
            throw new ScriptException($"The file '{path}' cannot be read: there is no recipe folder here.");
        }

        if (path.Length == 0 || path.StartsWith('/') || path.Contains('\\') || path.Contains(':') || path.Split('/').Any(part => part is "" or "." or ".."))
        {
            throw new ScriptException($"The path '{path}' is refused. Expected a path below the recipe's folder, with '/' between its parts and no '..'.");
        }

        var file = scope.FileProvider.GetFileInfo(scope.BasePath.TrimEnd('/') + "/" + path);
        if (!file.Exists || file.IsDirectory)
        {
            throw new ScriptException($"The file '{path}' does not exist in the recipe's folder.");
        }

        RefuseLinkOut(scope, file, path);
        if (file.Length > MaxLength)
        {
            throw new ScriptException($"The file '{path}' has {file.Length} bytes. Expected at most {MaxLength}.");
        }

        using var stream = file.CreateReadStream();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static void RefuseLinkOut(FilesScriptScope scope, IFileInfo file, string path)
    {
        if (file.PhysicalPath is not { } physical)
        {
            return;
        }

        var root = physical[..^path.Length];
        var current = root;
        foreach (var part in path.Split('/'))
        {
            current = Path.Combine(current, part);
            var target = (Directory.Exists(current) ? new DirectoryInfo(current) : (FileSystemInfo)new FileInfo(current)).ResolveLinkTarget(returnFinalTarget: true);
            if (target is not null && !target.FullName.StartsWith(root, StringComparison.Ordinal))
            {
                throw new ScriptException($"The path '{path}' is refused: it links to a file outside of the recipe's folder.");
            }
        }
    }

    private static string Decode(byte[] bytes, string path)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw new ScriptException($"The file '{path}' is not valid UTF-8 at byte {exception.Index}. Expected a text saved as UTF-8, or file:base64('{path}').", exception);
        }
    }

    [GeneratedRegex(@"^\s*(?<kind>text|base64)\(\s*(?:'(?<path>[^']*)'|""(?<path>[^""]*)"")\s*\)\s*$")]
    private static partial Regex Call();
}
