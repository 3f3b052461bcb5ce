using System.Collections.Concurrent;
using Embedded.Display.Templates;
using Embedded.Liquid;

namespace Embedded.Display.Liquid;

/// <summary>The parsed template files. A file is parsed once; one in a source folder again when it has changed.</summary>
internal sealed class LiquidTemplateFiles(TemplateSources sources, LiquidTemplateParser parser)
{
    private const string Root = "Areas/";
    private static readonly TimeSpan _recheck = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public LiquidTemplate Get(string relativePath)
    {
        if (_entries.TryGetValue(relativePath, out var entry) && !entry.IsStale(_recheck))
        {
            return entry.Template;
        }

        return (_entries[relativePath] = Load(relativePath, entry)).Template;
    }

    private Entry Load(string relativePath, Entry? known)
    {
        var path = relativePath.StartsWith(Root, StringComparison.Ordinal) ? relativePath[Root.Length..] : relativePath;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var source = sources.Find(path[..Math.Max(slash, 0)]);
        if (source?.GetFile(path[(slash + 1)..]) is not { Exists: true } file)
        {
            throw new FileNotFoundException($"There is no template '{relativePath}'.");
        }

        if (known is not null && known.LastModified == file.LastModified)
        {
            return known with { CheckedAt = Environment.TickCount64 };
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var parsed = parser.Parse(reader.ReadToEnd(), path);
        var template = new LiquidTemplate(parsed, path, Path.ChangeExtension(path, null).Replace('/', '.'));

        return new Entry(template, file.LastModified, source.Changes, Environment.TickCount64);
    }

    private sealed record Entry(LiquidTemplate Template, DateTimeOffset LastModified, bool Changes, long CheckedAt)
    {
        public bool IsStale(TimeSpan after) => Changes && Environment.TickCount64 - CheckedAt > after.TotalMilliseconds;
    }
}
