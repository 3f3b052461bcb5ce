using Embedded.Media.Catalogue;
using Embedded.Media.Rights;

namespace Embedded.Admin.Library;

/// <summary>The library's page.</summary>
internal sealed class LibraryViewModel
{
    public required LibraryAddress Address { get; init; }

    public required MediaOrder Order { get; init; }

    public required MediaKind? Kind { get; init; }

    /// <summary>The folder that is looked at; nothing for the whole library.</summary>
    public required string Folder { get; init; }

    public required IReadOnlyList<LibraryFolder> Folders { get; init; }

    public required IReadOnlyList<LibraryFileRow> Files { get; init; }

    public required string? Before { get; init; }

    public required string? After { get; init; }

    public required bool MayKeepFolders { get; init; }

    /// <summary>The folders above the one that is looked at, and itself.</summary>
    public required IReadOnlyList<FolderLink> Way { get; init; }

    /// <summary>What the folders of the page are called.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Whether the reader may send files into the folder; into that of the month for the root.</summary>
    public required bool MaySend { get; init; }

    /// <summary>The reader's own folder, on the page of the whole library.</summary>
    public required string? OwnFolder { get; init; }

    /// <summary>The form to rename or move the folder, for who may and where it is not the root.</summary>
    public required MediaPlaceForm? Place { get; init; }

    /// <summary>In bytes.</summary>
    public required int MaxFileSize { get; init; }

    public required string Extensions { get; init; }

    /// <summary>The folder of a file in words: its path, which begins with a title where the folder is a user's.</summary>
    public string PlaceOf(LibraryFileRow file, MediaAreas areas) =>
        areas.OfFile(file.Entry.Path) is var area && areas.IsOfUsers(area) ? Titles[area] + file.Folder[area.Length..] : file.Folder;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Address.Q) || Kind is not null;

    /// <summary>The parameters of this page's address, at another place.</summary>
    public object Parameters(string? before = null, string? after = null) =>
        new { path = Folder.Length > 0 ? Folder : null, q = Address.Q, kind = Address.Kind, sort = Address.Sort, before, after };
}
