using Embedded.Media.Catalogue;

namespace Embedded.Admin.Library;

/// <summary>A file's page.</summary>
internal sealed class FileViewModel
{
    public required MediaEntry Entry { get; init; }

    /// <summary>The folders above it.</summary>
    public required IReadOnlyList<FolderLink> Way { get; init; }

    public required FileInput Input { get; init; }

    public required string Address { get; init; }

    /// <summary>A large picture of it, and crops of it, where it is one.</summary>
    public required FilePictures? Pictures { get; init; }

    /// <summary>Width and height in pixels, where it is a picture.</summary>
    public required string? Pixels { get; init; }

    public required bool MayChange { get; init; }

    /// <summary>Its name and folder to be changed, where it may be.</summary>
    public required MediaPlaceForm? Place { get; init; }

    public required FileUses Uses { get; init; }

    /// <summary>What somebody else stored since the form was opened.</summary>
    public MediaEntry? Stored { get; init; }

    public MediaKind Kind => MediaKinds.Of(Entry.Path);

    /// <summary>The extension in capitals, as people name a format.</summary>
    public string Format => MediaNames.FormatOf(Entry.Path);
}
