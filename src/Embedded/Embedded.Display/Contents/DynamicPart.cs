using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Contents;

/// <summary>
/// Gives a part that exists only as a definition a shape of its own, "ContentPart", in which its fields stand. The part
/// that is named as its content type has none: its fields stand in the item.
/// </summary>
internal static class DynamicPart
{
    /// <summary>The context in which the part's fields are placed; null where placement hides the part.</summary>
    public static async Task<BuildDisplayContext?> PlaceAsync(ContentPart part, ContentTypePartDefinition definition, BuildDisplayContext context)
    {
        if (part.GetType() != typeof(ContentPart) || definition.PartDefinition.Name == definition.ContentTypeDefinition.Name)
        {
            return context;
        }

        var shapeType = context.DisplayType == "Detail" ? "ContentPart" : "ContentPart_" + context.DisplayType;
        var result = new ShapeResult(
            shapeType,
            building => building.ShapeFactory.CreateAsync(shapeType, () => new ValueTask<IShape>(new ZoneHolding(() => building.ShapeFactory.CreateAsync("Zone")))));
        result.Differentiator(definition.Name).Name(definition.Name).Location("Content").OnGroup(context.GroupId);
        result.Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(Alternates(definition, displaying.Shape.Metadata.DisplayType)));
        await result.ApplyAsync(context);
        if (result.Shape is not { } shape)
        {
            return null;
        }

        shape.Properties[definition.PartDefinition.Name] = part;
        shape.Properties["ContentItem"] = part.ContentItem;

        return new BuildDisplayContext(shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
        {
            FindPlacement = context.FindPlacement,
        };
    }

    private static IEnumerable<string> Alternates(ContentTypePartDefinition definition, string? displayType)
    {
        var (contentType, partType, partName) = (definition.ContentTypeDefinition.Name, definition.PartDefinition.Name, definition.Name);
        var stereotype = definition.ContentTypeDefinition.GetStereotype();
        string[] suffixes = ["", "_" + displayType];
        foreach (var suffix in suffixes)
        {
            yield return partType + suffix;
            yield return $"{contentType}{suffix}__{partType}";
            if (!string.IsNullOrEmpty(stereotype))
            {
                yield return $"{stereotype}{suffix}__{partType}";
            }
        }

        if (partType == partName)
        {
            yield break;
        }

        foreach (var suffix in suffixes)
        {
            yield return $"{contentType}{suffix}__{partName}";
            if (!string.IsNullOrEmpty(stereotype))
            {
                yield return $"{stereotype}{suffix}__{partType}__{partName}";
            }
        }
    }
}
