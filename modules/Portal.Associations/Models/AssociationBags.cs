using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;

namespace Portal.Associations.Models;

/// <summary>The names of the bag parts that an association carries.</summary>
public static class AssociationBags
{
    public const string Officers = "Officers";

    public const string Branches = "Branches";

    /// <summary>The items of an association's bag, none where it has no such bag.</summary>
    public static IReadOnlyList<ContentItem> ItemsOf(this ContentItem association, string bag)
        => association.Get<BagPart>(bag)?.ContentItems ?? [];
}
