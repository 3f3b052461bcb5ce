using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>One choice of a text field that takes one of a list.</summary>
public class ListValueOption
{
    public ListValueOption()
    {
    }

    public ListValueOption(string name)
    {
        Name = name;
    }

    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
