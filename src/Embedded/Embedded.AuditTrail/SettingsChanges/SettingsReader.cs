using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Admin.Contents.Bin;
using Embedded.Admin.Contents.Versions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Settings;

namespace Embedded.AuditTrail.SettingsChanges;

/// <summary>Reads the site's settings as lines of text.</summary>
internal sealed class SettingsReader(IServiceProvider services)
{
    private const int Deepest = 8;

    // Numbers of the machine, which change by themselves.
    private static readonly string[] s_ignored = ["Identifier", "Properties", "IsReadOnly", "LastRunUtc"];

    // Sections that are edited beside others.
    private static readonly Type[] s_others = [typeof(AuditTrailTrimmingSettings), typeof(ContentAuditTrailSettings), typeof(BinSettings)];

    private static readonly string[] s_secrets = ["Password", "Secret", "Salt", "Token", "Key"];

    public async Task<IReadOnlyList<SettingLine>> ReadAsync(ISite site)
    {
        var lines = new List<SettingLine>();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(site, site.GetType(), JOptions.Default)!.AsObject().Where(pair => Array.IndexOf(s_ignored, pair.Key) < 0))
        {
            Add(lines, name, value, 0);
        }

        foreach (var (name, value) in Sections(site))
        {
            if (value is JsonObject item && item.ContainsKey(nameof(ContentItem.ContentItemId)))
            {
                await AddItemAsync(lines, name, item);
            }
            else
            {
                Add(lines, name, value, 0);
            }
        }

        return lines;
    }

    /// <summary>The sections, with what is not stored yet as it is without: a section is stored whole as soon as one of its settings is changed.</summary>
    private Dictionary<string, JsonNode?> Sections(ISite site)
    {
        var sections = site.Properties.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var type in services.GetServices<IDisplayDriver<ISite>>().Select(driver => SectionOf(driver.GetType())).OfType<Type>().Concat(s_others).Distinct())
        {
            var whole = JsonSerializer.SerializeToNode(Activator.CreateInstance(type), type, JOptions.Default)!.AsObject();
            foreach (var (name, value) in sections.GetValueOrDefault(type.Name) as JsonObject ?? [])
            {
                whole[name] = value?.DeepClone();
            }

            sections[type.Name] = whole;
        }

        return sections;
    }

    private static Type? SectionOf(Type? driver)
        => driver is null ? null
            : driver.IsGenericType && driver.GetGenericTypeDefinition() == typeof(SectionDisplayDriverBase<,>) ? driver.GetGenericArguments()[1]
            : SectionOf(driver.BaseType);

    /// <summary>An item that is kept among the settings, by what its editor calls its fields.</summary>
    private async Task AddItemAsync(List<SettingLine> lines, string name, JsonObject value)
    {
        if (services.GetService<ItemReader>() is { } reader && value.Deserialize<ContentItem>(JOptions.Default) is { } item)
        {
            lines.AddRange((await reader.ReadAsync(item)).Select(line => new SettingLine($"{name}.{line.Place}", line.Label, line.Text, IsSecret(line.Place))));
        }
        else
        {
            Add(lines, name, value, 0);
        }
    }

    private static void Add(List<SettingLine> lines, string place, JsonNode? value, int depth)
    {
        switch (value)
        {
            case JsonObject members when depth < Deepest:
                foreach (var (name, member) in members.Where(pair => Array.IndexOf(s_ignored, pair.Key) < 0))
                {
                    Add(lines, $"{place}.{name}", member, depth + 1);
                }

                break;
            case JsonArray named when depth < Deepest && named.Count > 0 && named.All(one => one is JsonObject && one["Name"] is JsonValue):
                foreach (var one in named)
                {
                    Add(lines, $"{place}.{one!["Name"]}", Without(one, "Name", "Category"), depth + 1);
                }

                break;
            case JsonArray list:
                lines.Add(new(place, null, string.Join(", ", list.Select(Text).Order(StringComparer.Ordinal)), IsSecret: false));
                break;
            default:
                lines.Add(new(place, null, Text(value), value?.GetValueKind() == JsonValueKind.String && IsSecret(place)));
                break;
        }
    }

    private static JsonObject Without(JsonNode value, params string[] names)
    {
        var rest = value.DeepClone().AsObject();
        foreach (var name in names)
        {
            rest.Remove(name);
        }

        return rest;
    }

    private static string Text(JsonNode? value) => value is JsonObject or JsonArray ? value.ToJsonString() : value?.ToString() ?? "";

    private static bool IsSecret(string place)
    {
        var name = place[(place.LastIndexOf('.') + 1)..];

        return s_secrets.Any(secret => name.EndsWith(secret, StringComparison.OrdinalIgnoreCase));
    }
}
