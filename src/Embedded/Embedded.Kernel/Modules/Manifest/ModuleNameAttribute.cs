namespace OrchardCore.Modules.Manifest;

/// <summary>Names a module that the site references; the build writes one for each.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    public ModuleNameAttribute(string name) => Name = name;

    /// <summary>The module's assembly name.</summary>
    public string Name { get; }
}
