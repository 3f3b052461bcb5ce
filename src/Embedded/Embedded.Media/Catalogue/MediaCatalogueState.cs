using OrchardCore.Data.Documents;

namespace Embedded.Media.Catalogue;

/// <summary>Whether the catalogue was ever compared with the disk as a whole.</summary>
internal sealed class MediaCatalogueState : Document
{
    public DateTime? ComparedUtc { get; set; }

    /// <summary>What the entries' index held when they were compared; raised where it comes to hold more.</summary>
    public int Shape { get; set; }
}
