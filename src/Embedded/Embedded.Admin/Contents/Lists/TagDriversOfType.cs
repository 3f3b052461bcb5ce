using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Contents.Lists;

/// <summary>What can tell of items of a type in a list.</summary>
/// <param name="NeedsWhole">Whether an item has to be built whole for it.</param>
/// <param name="OfItems">Otherwise the drivers of items.</param>
/// <param name="OfParts">And those of parts, each with its part.</param>
internal sealed record TagDriversOfType(bool NeedsWhole, IReadOnlyList<IContentDisplayDriver> OfItems, IReadOnlyList<(ContentTypePartDefinition Part, IContentPartDisplayDriver Driver)> OfParts)
{
    public bool IsNone => !NeedsWhole && OfItems.Count == 0 && OfParts.Count == 0;
}
