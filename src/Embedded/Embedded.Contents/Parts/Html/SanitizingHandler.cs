using System.Text.Json.Nodes;
using Embedded.Contents.Parts.Contained;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Settings;

namespace Embedded.Contents.Parts.Html;

/// <summary>
/// Sanitises the HTML of parts and fields before it is stored, on every way in, in the item and in the items inside it.
/// A type whose settings turn SanitizeHtml off keeps its HTML as it is.
/// </summary>
internal sealed class SanitizingHandler(IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer) : ContentHandlerBase
{
    public override Task ImportingAsync(ImportContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task CreatingAsync(CreateContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => SanitizeAsync(context.ContentItem);

    public override Task PublishingAsync(PublishContentContext context) => SanitizeAsync(context.ContentItem);

    private async Task SanitizeAsync(ContentItem contentItem)
    {
        if (await SanitizeAsync(contentItem.Data, contentItem.ContentType))
        {
            // Parts that were read before hold the HTML as it came.
            contentItem.Elements.Clear();
        }
    }

    private async Task<bool> SanitizeAsync(JsonObject json, string? contentType)
    {
        var changed = false;
        var definition = string.IsNullOrEmpty(contentType) ? null : await definitions.GetTypeDefinitionAsync(contentType);

        foreach (var typePart in definition?.Parts ?? [])
        {
            if (json[typePart.Name] is not JsonObject part)
            {
                continue;
            }

            if (IsSanitized(typePart))
            {
                changed |= Sanitize(part);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                if (field.FieldDefinition.Name == "HtmlField"
                    && part[field.Name] is JsonObject value
                    && field.GetSettings<HtmlFieldSettings>().SanitizeHtml)
                {
                    changed |= Sanitize(value);
                }
            }
        }

        foreach (var (_, contained) in ContainedItems.Of(json).ToArray())
        {
            changed |= await SanitizeAsync(contained, contained["ContentType"]?.ToString());
        }

        return changed;
    }

    private static bool IsSanitized(ContentTypePartDefinition part) => part.PartDefinition.Name switch
    {
        "HtmlBodyPart" => part.GetSettings<HtmlBodyPartSettings>().SanitizeHtml,
        "HtmlMenuItemPart" => part.GetSettings<HtmlMenuItemPartSettings>().SanitizeHtml,
        _ => false,
    };

    private bool Sanitize(JsonObject holder)
    {
        if (holder["Html"] is not JsonValue value || !value.TryGetValue<string>(out var html))
        {
            return false;
        }

        var clean = sanitizer.Sanitize(html);
        if (string.Equals(clean, html, StringComparison.Ordinal))
        {
            return false;
        }

        holder["Html"] = clean;

        return true;
    }
}
