using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>One choice of a field of several choices.</summary>
public class MultiTextFieldValueOption
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("value")]
    public string? Value { get; set; }

    [JsonPropertyName("default")]
    public bool Default { get; set; }
}
