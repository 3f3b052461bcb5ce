namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a module.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    public virtual string Type { get; protected set; } = "Module";
}
