namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of a module.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    public virtual string Id { get; set; } = string.Empty;
}
