using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Versions;

/// <summary>Reads an item as lines of text: what its editor shows, with names for what it points to.</summary>
internal sealed class ItemReader(IContentManager contentManager, IContentDefinitionManager definitions, ILocalClock clock, IStringLocalizer<ItemReader> localizer)
{
    private const int Deepest = 8;
    private const string Inside = " › ";

    private static readonly string[] _lists = ["ContentItems", "Widgets", "MenuItems", "Terms"];

    // Numbers of the machine: no officer knows them, and they change by themselves.
    private static readonly string[] _ignored = ["ContentItemId", "ContentItemVersionId", "TaxonomyContentItemId", "TermContentType", "Anchors", "AttachedFileNames"];

    private static readonly string[] _blocks = ["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "FIGCAPTION", "BLOCKQUOTE", "BR"];

    public async Task<IReadOnlyList<ItemLine>> ReadAsync(ContentItem item)
    {
        var lines = new List<ItemLine>();
        await ReadAsync(item.ContentType, (JsonObject)item.Data, "", "", lines, 0);

        return lines;
    }

    private async Task ReadAsync(string contentType, JsonObject data, string place, string label, List<ItemLine> lines, int depth)
    {
        if (depth > Deepest || await definitions.GetTypeDefinitionAsync(contentType) is not { } type)
        {
            return;
        }

        foreach (var part in type.Parts)
        {
            if (data[part.Name] is not JsonObject values)
            {
                continue;
            }

            foreach (var (name, value) in values)
            {
                if (part.PartDefinition.Fields.FirstOrDefault(field => field.Name == name) is { } field)
                {
                    await AddAsync(lines, $"{place}{part.Name}.{name}", label + localizer[field.DisplayName()].Value, value, field);
                }
                else if (Array.IndexOf(_lists, name) >= 0 && value is JsonArray items)
                {
                    await ReadItemsAsync(items, $"{place}{part.Name}", label + localizer[part.DisplayName()].Value, lines, depth);
                }
                else if (value is JsonValue && value.GetValueKind() == JsonValueKind.String && Array.IndexOf(_ignored, name) < 0)
                {
                    // Switches of parts are the machine's business.
                    await AddAsync(lines, $"{place}{part.Name}.{name}", label + localizer[name == "Html" ? part.DisplayName() : name].Value, value, field: null);
                }
            }
        }
    }

    private async Task ReadItemsAsync(JsonArray items, string place, string label, List<ItemLine> lines, int depth)
    {
        var number = 0;
        foreach (var inner in items.OfType<JsonObject>())
        {
            number++;
            if (Text(inner["ContentType"]) is { Length: > 0 } contentType)
            {
                var id = Text(inner["ContentItemId"]) is { Length: > 0 } known ? known : number.ToString(CultureInfo.InvariantCulture);
                await ReadAsync(contentType, inner, $"{place}[{id}].", $"{label} {number}{Inside}", lines, depth + 1);
            }
        }
    }

    private async Task AddAsync(List<ItemLine> lines, string place, string label, JsonNode? value, ContentPartFieldDefinition? field)
    {
        if (await ValueAsync(value, place, field) is { Length: > 0 } text)
        {
            lines.Add(new ItemLine(place, label, text));
        }
    }

    private async Task<string> ValueAsync(JsonNode? value, string place, ContentPartFieldDefinition? field)
    {
        if (value is JsonObject values)
        {
            var texts = new List<string>();
            foreach (var (name, inner) in values)
            {
                if (Array.IndexOf(_ignored, name) < 0 && await MemberAsync(values, name, inner, field) is { Length: > 0 } text)
                {
                    texts.Add(text);
                }
            }

            return string.Join('\n', texts);
        }

        return place.EndsWith(".Html", StringComparison.Ordinal) ? PlainText(Text(value)) : await ScalarAsync(value);
    }

    private async Task<string> MemberAsync(JsonObject values, string name, JsonNode? value, ContentPartFieldDefinition? field) => (name, value) switch
    {
        ("Html", _) => PlainText(Text(value)),
        ("ContentItemIds", JsonArray ids) => string.Join('\n', (await contentManager.GetAsync(Strings(ids), VersionOptions.Latest)).Select(item => item.DisplayText)),
        ("TermContentItemIds", JsonArray ids) => await TermsAsync(Text(values["TaxonomyContentItemId"]), Strings(ids)),
        ("TagNames", _) => "",
        (_, JsonArray several) => string.Join('\n', Strings(several)),
        ("Text", _) when field?.GetSettings<TextFieldPredefinedListEditorSettings>().Options is { Length: > 0 } options =>
            options.FirstOrDefault(option => option.Value == Text(value)) is { } chosen ? localizer[chosen.Name ?? ""] : Text(value),
        _ => await ScalarAsync(value),
    };

    private async Task<string> ScalarAsync(JsonNode? value)
    {
        if (value is not JsonValue)
        {
            return "";
        }

        var text = Text(value);

        return value.GetValueKind() switch
        {
            JsonValueKind.True => localizer["Yes"],
            JsonValueKind.False => "",
            _ when text.Length is > 18 and < 36 && text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) =>
                (await clock.ConvertToLocalAsync(time)).ToString("g", CultureInfo.CurrentCulture),
            _ => text,
        };
    }

    private async Task<string> TermsAsync(string? taxonomyId, List<string> ids)
    {
        var taxonomy = string.IsNullOrEmpty(taxonomyId) ? null : await contentManager.GetAsync(taxonomyId, VersionOptions.Latest);
        var names = Editors.Tags.TagTerms.Of(taxonomy).ToDictionary(term => term.ContentItemId, term => term.DisplayText, StringComparer.Ordinal);

        return string.Join('\n', ids.Select(id => names.GetValueOrDefault(id) ?? id));
    }

    private static string PlainText(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var block in document.All.Where(element => Array.IndexOf(_blocks, element.TagName) >= 0).ToArray())
        {
            block.After(document.CreateTextNode("\n"));
        }

        return string.Join('\n', (document.Body?.TextContent ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static List<string> Strings(JsonArray array) => [.. array.Select(Text).Where(text => text.Length > 0)];

    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => node.ToString(),
    };
}
