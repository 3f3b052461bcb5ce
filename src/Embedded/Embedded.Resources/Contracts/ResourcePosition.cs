namespace OrchardCore.ResourceManagement;

/// <summary>Where among the others a resource is written.</summary>
public enum ResourcePosition
{
    ByDependency = 0,
    First = 1,
    Last = 2,
}
