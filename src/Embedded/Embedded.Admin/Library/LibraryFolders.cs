using Embedded.Media.Catalogue;
using Embedded.Media.Library;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules.Services;

namespace Embedded.Admin.Library;

/// <summary>The folders of the library, as they lie on the disk.</summary>
internal sealed class LibraryFolders(IMediaFileStore store, MediaFolder root, ISlugService slugs, LibraryRights rights)
{
    /// <summary>Folders of one folder that are shown.</summary>
    public const int Most = 200;

    /// <summary>Folders that are offered to move something into.</summary>
    private const int MostOffered = 500;

    public const int LongestName = 80;

    /// <summary>The folder's path as the library writes it, nothing for the root; null where there is no such folder.</summary>
    public async Task<string?> FindAsync(string? path)
    {
        var normal = store.NormalizePath(path) ?? "";
        if (normal.Length == 0)
        {
            return "";
        }

        if (normal == rights.OwnFolder)
        {
            // Everybody who may have one has it, from the first look on.
            await store.TryCreateDirectoryAsync(normal);
        }

        return MediaPath.IsSafe(normal) && await store.GetDirectoryInfoAsync(normal) is { } folder ? folder.Path : null;
    }

    /// <summary>The folders in a folder that the user may look into.</summary>
    public async Task<IReadOnlyList<LibraryFolder>> ListAsync(string folder)
    {
        List<LibraryFolder> folders = [];
        await foreach (var entry in store.GetDirectoryContentAsync(folder))
        {
            // Folders come first.
            if (!entry.IsDirectory || folders.Count == Most)
            {
                break;
            }

            if (MediaPath.IsSafe(entry.Path) && await rights.MayWorkInAsync(entry.Path))
            {
                folders.Add(new LibraryFolder(entry.Path));
            }
        }

        return [.. folders.OrderBy(one => one.Name, StringComparer.Ordinal)];
    }

    /// <summary>The folders of the whole library, by their paths; the first ones of very many, and in any case the one that is named.</summary>
    public async Task<IReadOnlyList<string>> ListAllAsync(string always)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(rights.OwnFolder is { } own && await FindAsync(own) is not null ? ["", own] : [""]);
        found.UnionWith(open.Skip(1));
        while (open.TryDequeue(out var folder) && found.Count < MostOffered)
        {
            foreach (var inner in await ListAsync(folder))
            {
                found.Add(inner.Path);
                open.Enqueue(inner.Path);
            }
        }

        if (always.Length > 0)
        {
            found.Add(always);
        }

        return [.. found];
    }

    /// <summary>Deletes a folder in which nothing lies; false where something does, were it laid there at this moment.</summary>
    public bool TryDeleteEmpty(string folder)
    {
        try
        {
            Directory.Delete(root.FileAt(folder).FullName);

            return true;
        }
        catch (IOException)
        {
            return !Directory.Exists(root.FileAt(folder).FullName);
        }
    }

    /// <summary>The folders above a folder and itself, the uppermost first.</summary>
    public static IReadOnlyList<LibraryFolder> WayTo(string folder)
    {
        List<LibraryFolder> way = [];
        for (var path = folder; path.Length > 0; path = MediaNames.FolderOf(path))
        {
            way.Insert(0, new LibraryFolder(path));
        }

        return way;
    }

    /// <summary>A name as files and folders of the library have it: letters and digits without marks, with hyphens between the words; null where none is left.</summary>
    public string? NameOf(string? typed)
    {
        if (typed is null || !typed.Any(char.IsLetterOrDigit) || typed.AsSpan().ContainsAny('/', '\\', '\0') || typed.TrimStart().StartsWith('.'))
        {
            return null;
        }

        var name = slugs.Slugify(typed);
        name = name.Length > LongestName ? name[..LongestName].TrimEnd('-') : name;

        return name.Length > 0 ? name : null;
    }
}
