using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents.Lists;

/// <summary>Finds the drivers of modules that take part in displaying items of a type.</summary>
internal sealed class TagDrivers(
    IContentDefinitionManager definitions,
    IEnumerable<IContentDisplayDriver> itemDrivers,
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers)
{
    private static readonly ConcurrentDictionary<Type, bool> _ofModules = new();

    private readonly IContentDisplayDriver[] _ofItems = [.. itemDrivers.Where(driver => IsOfModule(driver))];

    private readonly Dictionary<string, TagDriversOfType> _found = new(StringComparer.Ordinal);

    public async Task<TagDriversOfType> OfAsync(string contentType)
    {
        if (!_found.TryGetValue(contentType, out var found))
        {
            found = Find((await definitions.GetTypeDefinitionAsync(contentType))?.Parts ?? []);
            _found.Add(contentType, found);
        }

        return found;
    }

    private TagDriversOfType Find(IEnumerable<ContentTypePartDefinition> parts)
    {
        if (parts.Any(HasFieldOfModule))
        {
            return new(NeedsWhole: true, [], []);
        }

        return new(NeedsWhole: false, _ofItems,
        [
            .. parts.SelectMany(part => partDrivers.GetDisplayModeDrivers(part.PartDefinition.Name, part.DisplayMode()).Where(IsOfModule).Select(driver => (part, driver))),
        ]);
    }

    private bool HasFieldOfModule(ContentTypePartDefinition part)
        => part.PartDefinition.Fields.Any(field => fieldDrivers.GetDisplayModeDrivers(field.FieldDefinition.Name, field.DisplayMode()).Any(IsOfModule));

    private static bool IsOfModule(object driver)
        => _ofModules.GetOrAdd(driver.GetType(), static type => !type.Assembly.GetName().Name!.StartsWith("Embedded.", StringComparison.Ordinal));
}
