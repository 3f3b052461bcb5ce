namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of a module.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    public virtual bool Exists => !string.IsNullOrEmpty(Id);

    public virtual string Id { get; set; } = string.Empty;

    public virtual string? Name { get; set; }

    public virtual string? Category { get; set; }

    public virtual string? Description { get; set; }

    /// <summary>A whole number: among independent features, the smaller comes first.</summary>
    public virtual string? Priority { get; set; }

    public virtual string[] Dependencies { get; set; } = [];

    public virtual bool DefaultTenantOnly { get; set; }

    public virtual bool IsAlwaysEnabled { get; set; }

    public virtual bool EnabledByDependencyOnly { get; set; }
}
