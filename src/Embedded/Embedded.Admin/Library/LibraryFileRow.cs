using Embedded.Media.Catalogue;

namespace Embedded.Admin.Library;

/// <summary>A file as the library's page shows it, with the address of a small picture of it where it is one.</summary>
internal sealed record LibraryFileRow(MediaEntry Entry, string? Picture)
{
    public MediaKind Kind => MediaKinds.Of(Entry.Path);

    public string Folder => MediaNames.FolderOf(Entry.Path);

    /// <summary>The extension in capitals, as people name a format.</summary>
    public string Format => MediaNames.FormatOf(Entry.Path);
}
