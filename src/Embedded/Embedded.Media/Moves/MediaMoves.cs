using Embedded.Media.Library;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;

namespace Embedded.Media.Moves;

/// <summary>
/// Remembers where files and folders went, so that whatever names the old path goes on working: items in any version, settings,
/// templates, other sites. Nothing of these is rewritten: one document changes with the move, no editor that is open meets a conflict, and
/// nothing that cannot be found is left behind.
/// </summary>
internal sealed class MediaMoves(MediaFolder folder)
{
    private volatile MoveMap _map = new(new Dictionary<string, string>());
    private MediaMovesDocument? _read;

    private static IDocumentManager<MediaMovesDocument> Documents => ShellScope.Services.GetRequiredService<IDocumentManager<MediaMovesDocument>>();

    /// <summary>Where the file of a path lies as far as this process has read; the path itself where it was never moved.</summary>
    public string Known(string path) => _map.Follow(path, Exists);

    /// <summary>Where the file of a path lies; the path itself where it was never moved.</summary>
    public async ValueTask<string> FollowAsync(string path) => (await ReadAsync()).Follow(path, Exists);

    /// <summary>The path and those that lead to it.</summary>
    public async ValueTask<IReadOnlyCollection<string>> NamesOfAsync(string path) => (await ReadAsync()).NamesOf(path);

    /// <summary>Whether something else than this is still found under a path, or below it, that has nothing of its own.</summary>
    public async ValueTask<bool> LeadsElsewhereAsync(string path, string except)
    {
        var map = await ReadAsync();
        var target = map.Follow(path, Exists);
        if (target != path && target != except && Exists(target))
        {
            return true;
        }

        return (await Documents.GetOrCreateImmutableAsync()).Moves.Keys
            .Where(left => left.StartsWith(path + "/", StringComparison.Ordinal))
            .Any(left => Exists(except + left[path.Length..]) && map.Follow(left, Exists) != except + left[path.Length..]);
    }

    public static async Task RememberAsync(string left, string taken)
    {
        var document = await Documents.GetOrCreateMutableAsync();
        var moves = document.Moves;
        // What moves back is found under its path itself.
        moves.Remove(taken);
        foreach (var (inner, target) in moves.Where(move => move.Key.StartsWith(left + "/", StringComparison.Ordinal)).ToList())
        {
            moves.TryAdd(taken + inner[left.Length..], target);
        }

        moves[left] = taken;
        await Documents.UpdateAsync(document);
    }

    /// <summary>The folder whose files are not all catalogued at its new place yet.</summary>
    public static async Task<FolderOnItsWay?> OnItsWayAsync() => (await Documents.GetOrCreateImmutableAsync()).OnItsWay;

    public static async Task SetOnItsWayAsync(FolderOnItsWay? folder)
    {
        var document = await Documents.GetOrCreateMutableAsync();
        document.OnItsWay = folder;
        await Documents.UpdateAsync(document);
    }

    /// <summary>Forgets the paths that led to what is no more.</summary>
    public static async Task ForgetAsync(string path)
    {
        var document = await Documents.GetOrCreateMutableAsync();
        var names = new MoveMap(document.Moves).NamesOf(path);
        var known = names.Where(name => document.Moves.ContainsKey(name)).ToList();
        if (known.Count > 0)
        {
            known.ForEach(name => document.Moves.Remove(name));
            await Documents.UpdateAsync(document);
        }
    }

    private async ValueTask<MoveMap> ReadAsync()
    {
        if (ShellScope.Current is null)
        {
            return _map;
        }

        var document = await Documents.GetOrCreateImmutableAsync();
        if (ReferenceEquals(document, _read))
        {
            return _map;
        }

        var map = new MoveMap(document.Moves);
        if (document.IsReadOnly)
        {
            // What a request has changed and not yet stored is its own alone.
            (_read, _map) = (document, map);
        }

        return map;
    }

    private bool Exists(string path) => MediaPath.IsSafe(path) && (folder.FileAt(path).Exists || Directory.Exists(folder.FileAt(path).FullName));
}
