using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>A node of a content item: the item itself, a part or a field. Its JSON is the truth; typed elements are views of it.</summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement>? _elements;
    private JsonDynamicObject? _dynamicObject;
    private JsonObject _data;

    protected ContentElement()
        : this(new JsonObject(ContentJson.NodeOptions))
    {
    }

    protected ContentElement(JsonObject data) => _data = data;

    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>The JSON of this element as something whose members can be read without declaring them.</summary>
    [JsonIgnore]
    public dynamic Content => _dynamicObject ??= new JsonDynamicObject(_data);

    [JsonIgnore]
    public ContentItem? ContentItem { get; set; }

    [JsonIgnore]
    internal JsonObject Data
    {
        get => _data;
        set
        {
            _data = value;
            _dynamicObject = null;
        }
    }

    /// <summary>Reads all parts that the definition knows; they are read one by one as they are asked for until somebody wants all.</summary>
    [JsonIgnore]
    internal Action? ReadAll { get; set; }

    internal bool HasElements => _elements is { Count: > 0 };

    /// <summary>Whether the JSON of this element has a member of that name.</summary>
    public bool Has(string name) => _data.ContainsKey(name);
}
