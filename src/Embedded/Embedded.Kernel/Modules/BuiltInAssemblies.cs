using System.Reflection;

namespace Embedded.Modules;

/// <summary>The runtime's own assemblies that carry features; the door adds each before the site is built.</summary>
public sealed class BuiltInAssemblies
{
    private readonly List<Assembly> _assemblies = [];

    public IReadOnlyList<Assembly> Assemblies => _assemblies;

    /// <summary>Adds an assembly once.</summary>
    public BuiltInAssemblies Add(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);

        if (!_assemblies.Contains(assembly))
        {
            _assemblies.Add(assembly);
        }

        return this;
    }
}
