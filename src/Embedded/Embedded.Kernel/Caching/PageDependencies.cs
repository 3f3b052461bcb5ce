using Embedded.Storage.Sessions;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Cache;

namespace Embedded.Caching;

/// <summary>
/// Keeps, for one scope, the tags of everything that its answer was made of, and removes, after a commit, the tags of
/// everything that changed. An index that was read counts as a whole: a list depends on rows that are not there yet.
/// </summary>
public sealed class PageDependencies(ITagCache tagCache, IEnumerable<IDocumentTags> documentTags) : ISessionObserver
{
    /// <summary>The tag of what every page is made with: settings, definitions, layers, templates.</summary>
    public const string Site = "site";

    private readonly HashSet<string> _tags = new(StringComparer.Ordinal) { Site };
    private readonly List<HashSet<string>> _parts = [];
    private int _paused;

    /// <summary>The tags collected so far.</summary>
    public IReadOnlyCollection<string> Tags => _tags;

    /// <summary>Adds a dependency that no query shows.</summary>
    public void Add(string tag)
    {
        _tags.Add(tag);
        foreach (var part in _parts)
        {
            part.Add(tag);
        }
    }

    /// <summary>Collects in a set of its own, until the part is disposed of, what that part of the answer is made of.</summary>
    public Part BeginPart() => new(this);

    /// <summary>Stops counting indexes until the result is disposed of, for a look-up that names its items by <see cref="Add"/>.</summary>
    public IDisposable Pause()
    {
        _paused++;

        return new Pausing(this);
    }

    /// <summary>The tag of an index's rows.</summary>
    public static string TagOf(Type indexType) => "index:" + indexType.Name;

    void ISessionObserver.IndexRead(Type indexType)
    {
        if (_paused == 0)
        {
            Add(TagOf(indexType));
        }
    }

    async Task ISessionObserver.CommittedAsync(SessionChanges changes)
    {
        var changed = new HashSet<string>(changes.Indexes.Select(TagOf), StringComparer.Ordinal);
        foreach (var document in changes.Documents)
        {
            if (document is IDocument)
            {
                changed.Add(Site);
            }

            foreach (var tags in documentTags)
            {
                tags.AddTags(document, changed);
            }
        }

        foreach (var tag in changed)
        {
            await tagCache.RemoveTagAsync(tag);
        }
    }

    /// <summary>A part of an answer while it is made; parts may lie within parts.</summary>
    public sealed class Part : IDisposable
    {
        private readonly PageDependencies _dependencies;
        private readonly HashSet<string> _tags = new(StringComparer.Ordinal) { Site };

        internal Part(PageDependencies dependencies)
        {
            _dependencies = dependencies;
            dependencies._parts.Add(_tags);
        }

        public IReadOnlyCollection<string> Tags => _tags;

        // By reference: parts of the same tags are still different parts.
        public void Dispose() => _dependencies._parts.RemoveAll(part => ReferenceEquals(part, _tags));
    }

    private sealed class Pausing(PageDependencies dependencies) : IDisposable
    {
        private bool _ended;

        public void Dispose()
        {
            if (!_ended)
            {
                _ended = true;
                dependencies._paused--;
            }
        }
    }
}
