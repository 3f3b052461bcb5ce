using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>How builders write settings.</summary>
public static class ContentBuilderSettings
{
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <summary>Leaves out what a new instance of the settings has anyway, so that a default that changes later takes effect.</summary>
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(JOptions.Default)
    {
        TypeInfoResolver = (JOptions.Default.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(SkipDefaults),
    };

    private static void SkipDefaults(JsonTypeInfo typeInfo)
    {
        if (typeInfo.Kind != JsonTypeInfoKind.Object || typeInfo.Type.GetConstructor(Type.EmptyTypes) is null)
        {
            return;
        }

        var defaults = new Lazy<object?>(() => Activator.CreateInstance(typeInfo.Type));
        foreach (var property in typeInfo.Properties)
        {
            if (property.Get is { } get && property.ShouldSerialize is null)
            {
                property.ShouldSerialize = (_, value) => !Equals(value, get(defaults.Value!));
            }
        }
    }
}
