using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>Puts the resources of a page into order: every dependency ahead of what needs it, then first, others, last.</summary>
internal sealed class ResourceOrder(ResourceManagementOptions options, Func<RequireSettings, ResourceDefinition?> find, UnshippedResources unshipped)
{
    private readonly Dictionary<ResourceDefinition, RequireSettings> _settings = [];
    private readonly List<ResourceDefinition> _order = [];
    private readonly HashSet<ResourceDefinition> _open = [];

    public void Add(RequireSettings required)
    {
        if (find(required) is { } resource)
        {
            Add(resource, required);
        }
        else if (!unshipped.Contains(required))
        {
            throw new InvalidOperationException(
                $"There is no resource '{required.Name}' of type '{required.Type}' with version '{required.Version ?? "any"}'. Check its name, and that the feature that defines it is enabled.");
        }
    }

    public IEnumerable<(ResourceDefinition Resource, RequireSettings Settings)> Sorted() =>
        _order.Select(resource => (resource, _settings[resource])).OrderBy(entry => entry.Item2.Position switch
        {
            ResourcePosition.First => 0,
            ResourcePosition.Last => 2,
            _ => 1,
        });

    private void Add(ResourceDefinition resource, RequireSettings asked)
    {
        var own = _settings.GetValueOrDefault(resource) ?? new RequireSettings(options, resource) { AppendVersion = null, CdnBaseUrl = asked.CdnBaseUrl };
        var settings = own.Combine(asked);
        settings.Position = Stronger(settings.Position, asked.Position);
        _settings[resource] = settings;

        if (!_open.Add(resource))
        {
            // A circle of dependencies: the one that was asked for first stays first.
            return;
        }

        foreach (var name in (resource.Dependencies ?? []).Concat(asked.Dependencies ?? []))
        {
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            var search = new RequireSettings { Type = resource.Type, Name = colon < 0 ? name : name[..colon], Version = colon < 0 ? null : name[(colon + 1)..] };

            if (find(search) is { } dependency)
            {
                Add(dependency, AsOfDependency(settings));
                settings.Position = settings.Position == ResourcePosition.First || _settings[dependency].Position != ResourcePosition.Last
                    ? settings.Position
                    : ResourcePosition.Last;
            }
        }

        _open.Remove(resource);

        if (!_order.Contains(resource))
        {
            _order.Add(resource);
        }
    }

    // A dependency goes where its dependent goes, and first if that is first; the page's attributes are the dependent's alone.
    private static RequireSettings AsOfDependency(RequireSettings dependent) => new()
    {
        Location = dependent.Location,
        Position = dependent.Position == ResourcePosition.First ? ResourcePosition.First : ResourcePosition.ByDependency,
        CdnMode = dependent.CdnMode,
        CdnBaseUrl = dependent.CdnBaseUrl,
        DebugMode = dependent.DebugMode,
        Culture = dependent.Culture,
        AppendVersion = dependent.AppendVersion,
    };

    private static ResourcePosition Stronger(ResourcePosition one, ResourcePosition other) =>
        one == ResourcePosition.First || other == ResourcePosition.First ? ResourcePosition.First
        : one == ResourcePosition.Last || other == ResourcePosition.Last ? ResourcePosition.Last
        : ResourcePosition.ByDependency;
}
