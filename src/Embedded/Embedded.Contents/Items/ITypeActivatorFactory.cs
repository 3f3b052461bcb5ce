namespace OrchardCore.ContentManagement;

/// <summary>Finds the activator of a part or field type by its name.</summary>
public interface ITypeActivatorFactory<TInstance>
{
    ITypeActivator<TInstance> GetTypeActivator(string partName);
}
