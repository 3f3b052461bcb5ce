using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace Embedded.Modules;

/// <summary>The modules and themes that the site references, and the runtime's own assemblies.</summary>
public sealed class ModuleCatalog
{
    private const string WebRoot = "/wwwroot/";

    private readonly Dictionary<string, ModuleAssembly> _byId;
    private readonly Dictionary<string, ModuleAssembly> _withWebRoot;

    public ModuleCatalog(Assembly? application, BuiltInAssemblies builtIn)
    {
        ArgumentNullException.ThrowIfNull(builtIn);

        BuiltIn = builtIn.Assemblies;
        Modules = [.. application?.GetCustomAttributes<ModuleNameAttribute>().Select(name => name.Name).Distinct().Select(Load) ?? []];
        _byId = Modules.ToDictionary(module => module.Id, StringComparer.Ordinal);
        _withWebRoot = BuiltIn.Where(HasWebRoot)
            .Select(assembly => new ModuleAssembly(assembly, new ModuleAttribute { Id = assembly.GetName().Name! }))
            .Concat(Modules)
            .ToDictionary(module => module.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<ModuleAssembly> Modules { get; }

    public IReadOnlyList<Assembly> BuiltIn { get; }

    public ModuleAssembly? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The module, or the runtime's own assembly, whose files are served below the name.</summary>
    public ModuleAssembly? FindWebRoot(string name) => _withWebRoot.GetValueOrDefault(name);

    private static bool HasWebRoot(Assembly assembly)
        => assembly.GetManifestResourceNames().Any(name => name.StartsWith(assembly.GetName().Name + WebRoot, StringComparison.Ordinal));

    private static ModuleAssembly Load(string name)
    {
        Assembly assembly;

        try
        {
            assembly = Assembly.Load(new AssemblyName(name));
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            throw new InvalidOperationException($"The site references the module '{name}', but its assembly cannot be loaded: {exception.Message}", exception);
        }

        var declared = assembly.GetCustomAttributes<ModuleAttribute>().ToList();
        var marker = declared.OfType<ModuleMarkerAttribute>().FirstOrDefault();
        var manifest = declared.Find(attribute => attribute is not ModuleMarkerAttribute) ?? marker ?? new ModuleAttribute();

        if (string.IsNullOrEmpty(manifest.Id))
        {
            manifest.Id = marker?.Id ?? name;
        }

        manifest.Name ??= manifest.Id;
        manifest.Features.AddRange(assembly.GetCustomAttributes<FeatureAttribute>().Where(feature => feature is not ModuleAttribute));

        return new ModuleAssembly(assembly, manifest);
    }
}
