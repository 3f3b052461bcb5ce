using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Writes settings objects under their type's name.</summary>
internal static class SettingsWriter
{
    public static void Set<T>(JsonObject target, T settings)
        => target[typeof(T).Name] = JsonSerializer.SerializeToNode(settings, ContentBuilderSettings.IgnoreDefaultValuesSerializer);

    public static void Merge<T>(JsonObject target, Action<T> setting)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(setting);
        var name = typeof(T).Name;
        var existing = target[name] as JsonObject;
        var settings = existing is null ? new T() : existing.Deserialize<T>(JOptions.Default)!;
        setting(settings);
        target[name] = JsonSerializer.SerializeToNode(settings, ContentBuilderSettings.IgnoreDefaultValuesSerializer);
    }
}
