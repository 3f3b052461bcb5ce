using System.Diagnostics.CodeAnalysis;

namespace Embedded.Storage.Sessions;

/// <summary>The documents of one collection that a session tracks: one object a row.</summary>
internal sealed class IdentityMap
{
    private readonly Dictionary<object, Entry> _byEntity = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, Entry> _byId = [];

    public bool TryGet(object entity, [NotNullWhen(true)] out Entry? entry) => _byEntity.TryGetValue(entity, out entry);

    public bool TryGet(long id, [NotNullWhen(true)] out Entry? entry) => _byId.TryGetValue(id, out entry);

    public void Add(Entry entry)
    {
        if (_byId.TryGetValue(entry.Id, out var previous))
        {
            _byEntity.Remove(previous.Entity);
        }

        _byEntity[entry.Entity] = entry;
        _byId[entry.Id] = entry;
    }

    public void Remove(Entry entry)
    {
        _byEntity.Remove(entry.Entity);
        _byId.Remove(entry.Id);
    }
}
