namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a module.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    public virtual string Type { get; protected set; } = "Module";

    public virtual string Author { get; set; } = string.Empty;

    public virtual string Website { get; set; } = string.Empty;

    public virtual string Version { get; set; } = "0.0";

    public virtual string[] Tags { get; set; } = [];

    /// <summary>The features that the module's assembly declares beside the module's own.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];
}
