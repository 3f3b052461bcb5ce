using System.Collections;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Shapes;

internal sealed class NamedEnumerable<T>(IReadOnlyList<T> positional, Dictionary<string, T> named) : INamedEnumerable<T>
{
    public IList<T> Positional { get; } = [.. positional];

    public IDictionary<string, T> Named { get; } = named;

    public IEnumerator<T> GetEnumerator() => Positional.Concat(Named.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
