using System.Collections.Concurrent;
using System.Collections.Frozen;
using Embedded.Display.Placement;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Extensions.Features;

namespace Embedded.Display.Templates;

/// <summary>
/// Builds a theme's shape table from the runtime's templates, the providers, then the modules' and themes' files: what
/// comes later wins.
/// </summary>
internal sealed class ShapeTableManager(TemplateSources sources, IServiceScopeFactory scopes) : IShapeTableManager
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ShapeTable>>> _tables = new(StringComparer.Ordinal);

    public async Task<ShapeTable> GetShapeTableAsync(string? themeId)
    {
        var table = _tables.GetOrAdd(themeId ?? "", static (id, manager) => new Lazy<Task<ShapeTable>>(() => manager.BuildAsync(id)), this);
        try
        {
            return await table.Value;
        }
        catch
        {
            // A table that could not be built is built again for the next request.
            _tables.TryRemove(KeyValuePair.Create(themeId ?? "", table));
            throw;
        }
    }

    private async Task<ShapeTable> BuildAsync(string themeId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var templates = services.GetRequiredService<TemplateHarvest>();
        var placements = services.GetRequiredService<PlacementHarvest>();
        var chain = sources.ThemeChain(themeId);

        var builder = new ShapeTableBuilder(feature: null);
        foreach (var source in sources.BuiltIn)
        {
            templates.Harvest(source, builder);
            placements.Harvest(source, builder);
        }

        var alterations = builder.BuildAlterations().ToList();
        foreach (var provider in services.GetServices<IShapeTableProvider>())
        {
            if (sources.IsForeignTheme(provider.GetType().Assembly, chain))
            {
                continue;
            }

            builder = new ShapeTableBuilder(services.GetService<OrchardCore.Environment.Extensions.ITypeFeatureProvider>() is { } features ? FeatureOf(features, provider.GetType()) : null);
            await provider.DiscoverAsync(builder);
            alterations.AddRange(builder.BuildAlterations());
        }

        builder = new ShapeTableBuilder(feature: null);
        foreach (var source in sources.Modules.Concat(chain))
        {
            templates.Harvest(source, builder);
            placements.Harvest(source, builder);
        }

        alterations.AddRange(builder.BuildAlterations());

        return Compose(alterations);
    }

    private static IFeatureInfo? FeatureOf(OrchardCore.Environment.Extensions.ITypeFeatureProvider features, Type type)
        => features.GetFeaturesForDependency(type).FirstOrDefault();

    private static ShapeTable Compose(IEnumerable<ShapeAlteration> alterations)
    {
        var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var alteration in alterations)
        {
            if (!descriptors.TryGetValue(alteration.ShapeType, out var descriptor))
            {
                descriptors.Add(alteration.ShapeType, descriptor = new ShapeDescriptor { ShapeType = alteration.ShapeType });
            }

            alteration.Alter(descriptor);
        }

        var bindings = descriptors.Values.SelectMany(descriptor => descriptor.Bindings).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        return new ShapeTable(descriptors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), bindings);
    }
}
