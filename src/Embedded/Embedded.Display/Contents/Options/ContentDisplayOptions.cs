namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The display drivers of the registered parts and fields.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, ContentPartDisplayOption> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFieldDisplayOption> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions => _parts;

    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions => _fields;

    internal ContentPartDisplayOption Part(Type type)
        => _parts.TryGetValue(type.Name, out var option) ? option : _parts[type.Name] = new ContentPartDisplayOption(type);

    internal ContentFieldDisplayOption Field(Type type)
        => _fields.TryGetValue(type.Name, out var option) ? option : _fields[type.Name] = new ContentFieldDisplayOption(type);
}
