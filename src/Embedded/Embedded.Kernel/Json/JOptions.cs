using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Json.Serialization;

namespace System.Text.Json;

/// <summary>How Orchard reads and writes JSON.</summary>
public static class JOptions
{
    public static readonly JsonConverter[] KnownConverters =
    [
        DynamicJsonConverter.Instance,
        PathStringJsonConverter.Instance,
        TimeSpanJsonConverter.Instance,
        DateTimeJsonConverter.Instance,
    ];

    /// <summary>Without converters.</summary>
    public static readonly JsonSerializerOptions Base = new()
    {
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    public static readonly JsonSerializerOptions Default = WithConverters(Base);

    public static readonly JsonSerializerOptions Indented = new(Default) { WriteIndented = true };

    public static readonly JsonSerializerOptions CamelCase = new(Default) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static readonly JsonSerializerOptions CamelCaseIndented = new(CamelCase) { WriteIndented = true };

    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = new(Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = true };

    public static readonly JsonDocumentOptions Document = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static JsonSerializerOptions WithConverters(JsonSerializerOptions options)
    {
        var result = new JsonSerializerOptions(options);

        foreach (var converter in KnownConverters)
        {
            result.Converters.Add(converter);
        }

        return result;
    }
}
