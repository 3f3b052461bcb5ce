namespace OrchardCore.Modules.Manifest;

/// <summary>Marks an assembly as a module; the build writes it, a module's own manifest attribute wins over it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleMarkerAttribute : ModuleAttribute
{
    /// <param name="id">The module's id: its assembly's name.</param>
    /// <param name="type">"Module" or "Theme".</param>
    public ModuleMarkerAttribute(string id, string type)
    {
        Id = id;
        Type = type;
    }
}
