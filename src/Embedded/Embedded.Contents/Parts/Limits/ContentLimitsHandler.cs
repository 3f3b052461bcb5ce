using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace Embedded.Contents.Parts.Limits;

/// <summary>
/// Refuses what no part or field may hold: a text of more than one mebibyte, which would slow every later read of the item,
/// and U+0000, which PostgreSQL cannot store.
/// </summary>
internal sealed class ContentLimitsHandler(IStringLocalizer<FieldMessages> localizer) : ContentHandlerBase
{
    public const int MaxTextBytes = 1024 * 1024;

    public override Task ValidatingAsync(ValidateContentContext context)
    {
        Check(context, context.ContentItem.Data, "");

        if (context.ContentItem.DisplayText is { } displayText && displayText.Contains('\0', StringComparison.Ordinal))
        {
            Refuse(context, "DisplayText", localizer["DisplayText holds the character U+0000, which cannot be stored."]);
        }

        return Task.CompletedTask;
    }

    private void Check(ValidateContentContext context, JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json)
                {
                    Check(context, value, path.Length == 0 ? name : path + "." + name);
                }

                break;

            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    Check(context, array[i], $"{path}[{i}]");
                }

                break;

            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                CheckText(context, value.GetValue<string>(), path);
                break;
        }
    }

    private void CheckText(ValidateContentContext context, string text, string path)
    {
        // Three bytes is the most that one UTF-16 unit can take, so short texts need no counting.
        if (text.Length > MaxTextBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaxTextBytes)
        {
            Refuse(context, path, localizer["{0} holds more than {1} KB of text; shorten it or split it.", path, MaxTextBytes / 1024]);
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            Refuse(context, path, localizer["{0} holds the character U+0000, which cannot be stored.", path]);
        }
    }

    private static void Refuse(ValidateContentContext context, string path, string message) =>
        context.Fail(new ValidationResult(message, [path]));
}
