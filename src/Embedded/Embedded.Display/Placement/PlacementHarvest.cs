using System.Text.Json;
using Embedded.Display.Templates;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Embedded.Display.Placement;

/// <summary>Reads the placement.json of a module or theme.</summary>
internal sealed class PlacementHarvest(IEnumerable<IPlacementNodeFilterProvider> filters)
{
    private const string FileName = "placement.json";

    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly Dictionary<string, IPlacementNodeFilterProvider> _filters = ByKey(filters);

    public static Dictionary<string, IPlacementNodeFilterProvider> ByKey(IEnumerable<IPlacementNodeFilterProvider> filters)
    {
        var byKey = new Dictionary<string, IPlacementNodeFilterProvider>(StringComparer.OrdinalIgnoreCase);
        foreach (var filter in filters)
        {
            byKey[filter.Key] = filter;
        }

        return byKey;
    }

    public void Harvest(TemplateSource source, ShapeTableBuilder builder)
    {
        if (source.GetFile(FileName) is not { Exists: true } file)
        {
            return;
        }

        var name = $"{source.Id}/{FileName}";
        foreach (var (shapeType, nodes) in Read(file, name))
        {
            builder.Describe(shapeType).Placement(PlacementRules.Compile(nodes, _filters, name));
        }
    }

    private static PlacementFile Read(Microsoft.Extensions.FileProviders.IFileInfo file, string name)
    {
        try
        {
            using var stream = file.CreateReadStream();

            return JsonSerializer.Deserialize<PlacementFile>(stream, _json) ?? [];
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"{name}, line {exception.LineNumber + 1}: expected shape types, each with an array of placements: {exception.Message}", exception);
        }
    }
}
