namespace OrchardCore.ContentManagement;

/// <summary>The content parts and fields that the enabled features register.</summary>
public class ContentOptions
{
    private readonly List<ContentPartOption> _parts = [];
    private readonly List<ContentFieldOption> _fields = [];
    private readonly Dictionary<string, ContentPartOption> _partsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFieldOption> _fieldsByName = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _partsByName;

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fieldsByName;

    public IReadOnlyList<ContentPartOption> ContentPartOptions => _parts;

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => _fields;

    internal ContentPartOption GetOrAddContentPart(Type contentPartType)
    {
        if (!_partsByName.TryGetValue(contentPartType.Name, out var option))
        {
            RequireElement(contentPartType, typeof(ContentPart));
            option = new ContentPartOption(contentPartType);
            _parts.Add(option);
            _partsByName.Add(contentPartType.Name, option);
        }

        return option;
    }

    internal ContentFieldOption GetOrAddContentField(Type contentFieldType)
    {
        if (!_fieldsByName.TryGetValue(contentFieldType.Name, out var option))
        {
            RequireElement(contentFieldType, typeof(ContentField));
            option = new ContentFieldOption(contentFieldType);
            _fields.Add(option);
            _fieldsByName.Add(contentFieldType.Name, option);
        }

        return option;
    }

    private static void RequireElement(Type type, Type expected)
    {
        if (!type.IsSubclassOf(expected))
        {
            throw new ArgumentException($"The type '{type}' must inherit from {expected.Name} to be registered.", nameof(type));
        }
    }
}
