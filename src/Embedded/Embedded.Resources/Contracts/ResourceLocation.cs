namespace OrchardCore.ResourceManagement;

/// <summary>Where on the page a resource is written. The larger wins when two ask for the same resource.</summary>
public enum ResourceLocation
{
    Unspecified = 0,
    Foot = 1,
    Head = 2,
    Inline = 3,
}
