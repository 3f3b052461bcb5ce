using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using OrchardCore.Modules.Manifest;

namespace Embedded.Modules;

/// <summary>A module's or theme's assembly, its manifest and its files: those embedded, or in a Debug build those of the source folder.</summary>
public sealed class ModuleAssembly
{
    private const string SourceDirectoryKey = "Embedded.ModuleDirectory";

    private readonly HashSet<string> _resources;
    private readonly string? _source;

    internal ModuleAssembly(Assembly assembly, ModuleAttribute manifest)
    {
        Assembly = assembly;
        Manifest = manifest;
        _resources = [.. assembly.GetManifestResourceNames()];

        var directory = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == SourceDirectoryKey)?.Value;
        if (directory is not null && Directory.Exists(directory))
        {
            _source = directory;
        }
    }

    /// <summary>The module's id: its assembly's name.</summary>
    public string Id => Manifest.Id;

    public Assembly Assembly { get; }

    public ModuleAttribute Manifest { get; }

    public bool IsTheme => Manifest.Type == "Theme";

    /// <summary>Whether the files come from the source folder, where they change while the site runs.</summary>
    public bool HasSource => _source is not null;

    /// <summary>The file at the path below the module ("Recipes/x.json"), or one that does not exist.</summary>
    public IFileInfo GetFile(string path)
    {
        if (_source is not null && new FileInfo(Path.Combine(_source, path)) is { Exists: true } file)
        {
            return new PhysicalFileInfo(file);
        }

        var resource = $"{Id}/{path}";

        return _resources.Contains(resource)
            ? new EmbeddedModuleFile(Assembly, resource)
            : new NotFoundFileInfo(path);
    }

    /// <summary>The paths of the files below the folder ("Recipes"), in order.</summary>
    public IEnumerable<string> ListFiles(string folder)
    {
        var prefix = $"{Id}/{folder.Trim('/')}/";
        var paths = _resources
            .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
            .Select(resource => resource[(Id.Length + 1)..]);

        if (_source is not null)
        {
            var root = Path.Combine(_source, folder);

            if (Directory.Exists(root))
            {
                paths = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(_source, file).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }

        return paths.Order(StringComparer.Ordinal);
    }
}
