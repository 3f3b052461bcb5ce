using OrchardCore.Data.Documents;

namespace Embedded.Media.Catalogue;

/// <summary>Whether the catalogue was ever compared with the disk as a whole.</summary>
internal sealed class MediaCatalogueState : Document
{
    public DateTime? ComparedUtc { get; set; }
}
