using Embedded.Display.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes the arguments of a new shape.</summary>
public static class Arguments
{
    public static readonly INamedEnumerable<object?> Empty = new NamedEnumerable<object?>([], []);

    /// <summary>The last values by the names, the ones before by their place.</summary>
    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names)
    {
        var values = arguments.ToList();
        var keys = names.ToList();
        var unnamed = values.Count - keys.Count;
        var named = keys.Select((key, index) => KeyValuePair.Create(key, values[unnamed + index])).ToDictionary(StringComparer.Ordinal);

        return new NamedEnumerable<T>(values[..unnamed], named);
    }

    public static INamedEnumerable<object?> From(IEnumerable<object?> arguments, IEnumerable<string> names) => FromT(arguments, names);

    public static INamedEnumerable<object?> From(IDictionary<string, object?> dictionary) => new NamedEnumerable<object?>([], new(dictionary));

    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary) => new NamedEnumerable<string>([], new(dictionary));

    /// <summary>The properties of an object, as a rule an anonymous one.</summary>
    public static INamedEnumerable<object?> From(object? propertyObject)
        => propertyObject is null ? Empty : new NamedEnumerable<object?>([], PropertyReaders.ReadAll(propertyObject));
}
