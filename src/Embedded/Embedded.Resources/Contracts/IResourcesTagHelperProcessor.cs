namespace OrchardCore.ResourceManagement;

/// <summary>Writes something of its own where a layout writes resources.</summary>
public interface IResourcesTagHelperProcessor
{
    Task ProcessAsync(ResourcesTagHelperProcessorContext context);
}
