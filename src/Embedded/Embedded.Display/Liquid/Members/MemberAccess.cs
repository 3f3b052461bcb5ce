using System.Collections.Concurrent;
using Fluid;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Liquid;

/// <summary>
/// Finds the reader of a member once for each type and name, and reads shapes by what they hold. Every other type's
/// members stay closed unless a module registers them.
/// </summary>
internal sealed class MemberAccess(MemberAccessStrategy inner) : MemberAccessStrategy
{
    private readonly ConcurrentDictionary<(Type, string), IMemberAccessor?> _known = new();

    public override IMemberAccessor? GetAccessor(Type type, string name)
    {
        if (_known.TryGetValue((type, name), out var accessor))
        {
            return accessor;
        }

        accessor = type.IsAssignableTo(typeof(IShape)) ? ShapeMembers.Instance : inner.GetAccessor(type, name);

        // Templates name members, and templates can be many: types that are not shapes have few enough to keep.
        return _known.Count < MostKnown ? _known.GetOrAdd((type, name), accessor) : accessor;
    }

    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors)
    {
        inner.Register(type, accessors);
        _known.Clear();
    }

    private const int MostKnown = 10_000;
}
