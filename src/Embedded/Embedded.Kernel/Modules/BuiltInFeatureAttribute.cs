namespace Embedded.Modules;

/// <summary>
/// Declares a feature that an assembly of this runtime carries. In Orchard Core each is a module of its own; here one
/// assembly holds many, each under its real id.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class BuiltInFeatureAttribute : Attribute
{
    public BuiltInFeatureAttribute(string id) => Id = id;

    public string Id { get; }

    public string? Name { get; set; }

    public string? Category { get; set; }

    public string? Description { get; set; }

    /// <summary>Among independent features, the smaller comes first.</summary>
    public int Priority { get; set; }

    public string[] Dependencies { get; set; } = [];

    public bool AlwaysEnabled { get; set; }

    public bool DefaultTenantOnly { get; set; }

    public bool EnabledByDependencyOnly { get; set; }
}
