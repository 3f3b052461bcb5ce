namespace OrchardCore.DisplayManagement;

/// <summary>Arguments: some by place, some by name.</summary>
public interface INamedEnumerable<T> : IEnumerable<T>
{
    IList<T> Positional { get; }

    IDictionary<string, T> Named { get; }
}
