using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace Embedded.Modules;

/// <summary>The modules and themes that the site references, and the runtime's own assemblies.</summary>
public sealed class ModuleCatalog
{
    private readonly Dictionary<string, ModuleAssembly> _byId;

    public ModuleCatalog(Assembly? application, BuiltInAssemblies builtIn)
    {
        ArgumentNullException.ThrowIfNull(builtIn);

        BuiltIn = builtIn.Assemblies;
        Modules = [.. application?.GetCustomAttributes<ModuleNameAttribute>().Select(name => name.Name).Distinct().Select(Load) ?? []];
        _byId = Modules.ToDictionary(module => module.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<ModuleAssembly> Modules { get; }

    public IReadOnlyList<Assembly> BuiltIn { get; }

    public ModuleAssembly? Find(string id) => _byId.GetValueOrDefault(id);

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
