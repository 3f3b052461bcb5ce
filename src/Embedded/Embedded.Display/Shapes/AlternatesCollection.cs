using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Names of templates that may render a shape instead of its own; the last added is asked first.</summary>
public class AlternatesCollection : IEnumerable<string>
{
    public static readonly AlternatesCollection Empty = new(isReadOnly: true);

    private readonly bool _isReadOnly;
    private List<string>? _names;

    public AlternatesCollection(params string[]? alternates)
    {
        foreach (var alternate in alternates ?? [])
        {
            Add(alternate);
        }
    }

    private AlternatesCollection(bool isReadOnly) => _isReadOnly = isReadOnly;

    public int Count => _names?.Count ?? 0;

    public string? Last => _names is { Count: > 0 } names ? names[^1] : null;

    public string this[int index] => _names![index];

    /// <summary>Adds a name; one that is there already stays where it is.</summary>
    public void Add(string alternate)
    {
        ArgumentNullException.ThrowIfNull(alternate);
        RequireWritable();

        _names ??= [];
        if (!Contains(alternate))
        {
            _names.Add(alternate);
        }
    }

    public void AddRange(AlternatesCollection alternates)
    {
        ArgumentNullException.ThrowIfNull(alternates);
        for (var index = 0; index < alternates.Count; index++)
        {
            Add(alternates[index]);
        }
    }

    public void AddRange(IEnumerable<string> alternates)
    {
        ArgumentNullException.ThrowIfNull(alternates);
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    public void Clear()
    {
        RequireWritable();
        _names?.Clear();
    }

    public bool Contains(string alternate) => _names is { } names && names.Contains(alternate);

    public void Remove(string alternate)
    {
        RequireWritable();
        _names?.Remove(alternate);
    }

    public IEnumerator<string> GetEnumerator() => (_names ?? Enumerable.Empty<string>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void RequireWritable()
    {
        if (_isReadOnly)
        {
            throw new NotSupportedException("The empty collection of alternates is shared and cannot be changed.");
        }
    }
}
