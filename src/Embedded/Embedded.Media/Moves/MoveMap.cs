namespace Embedded.Media.Moves;

/// <summary>
/// Follows paths that were left to where their files lie now. A path that has a file of its own is never led elsewhere, and the longest
/// path that was left decides: a file that was taken out of a folder before the folder moved is found where it went.
/// </summary>
internal sealed class MoveMap(IReadOnlyDictionary<string, string> moves)
{
    private const int MostSteps = 32;
    private const int MostNames = 200;

    public string Follow(string path, Func<string, bool> exists)
    {
        var current = path;
        for (var step = 0; step < MostSteps; step++)
        {
            if (Next(current) is not { } next || exists(current))
            {
                return current;
            }

            current = next;
        }

        return path;
    }

    /// <summary>The path and those that lead to it.</summary>
    public IReadOnlyCollection<string> NamesOf(string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { path };
        var open = new Queue<string>([path]);
        while (open.TryDequeue(out var name) && names.Count < MostNames)
        {
            foreach (var (left, taken) in moves)
            {
                var older = name == taken ? left : name.StartsWith(taken + "/", StringComparison.Ordinal) ? left + name[taken.Length..] : null;
                if (older is not null && Next(older) == name && names.Add(older))
                {
                    open.Enqueue(older);
                }
            }
        }

        return names;
    }

    private string? Next(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (moves.TryGetValue(path[..end], out var taken))
            {
                return taken + path[end..];
            }
        }

        return null;
    }
}
