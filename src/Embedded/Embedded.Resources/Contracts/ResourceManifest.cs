namespace OrchardCore.ResourceManagement;

/// <summary>The resources that a module defines.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, IDictionary<string, IList<ResourceDefinition>>> _byType = new(StringComparer.OrdinalIgnoreCase);

    public string? BasePath { get; }

    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(resourceName);

        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var ofType = GetResources(resourceType);

        if (!ofType.TryGetValue(resourceName, out var definitions))
        {
            ofType[resourceName] = definitions = [];
        }

        definitions.Add(definition);

        return definition;
    }

    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_byType.TryGetValue(resourceType, out var resources))
        {
            _byType[resourceType] = resources = new Dictionary<string, IList<ResourceDefinition>>(StringComparer.OrdinalIgnoreCase);
        }

        return resources;
    }
}
