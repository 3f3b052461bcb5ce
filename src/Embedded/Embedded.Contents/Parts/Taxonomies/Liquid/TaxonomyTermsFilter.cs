using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace Embedded.Contents.Parts.Taxonomies.Liquid;

/// <summary><c>taxonomy_terms</c>: the terms that a taxonomy field holds, or, given a taxonomy, those of a list of ids.</summary>
internal sealed class TaxonomyTermsFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var (taxonomyId, termIds) = input.ToObjectValue() switch
        {
            TaxonomyField field => (field.TaxonomyContentItemId, field.TermContentItemIds),
            JsonObject json => (Text(json[nameof(TaxonomyField.TaxonomyContentItemId)]), Texts(json[nameof(TaxonomyField.TermContentItemIds)])),
            _ => (arguments.At(0).ToStringValue(), [.. input.Enumerate(context).Select(id => id.ToStringValue())]),
        };
        if (string.IsNullOrEmpty(taxonomyId) || (await contentManager.GetAsync(taxonomyId))?.As<TaxonomyPart>() is not { } taxonomy)
        {
            return NilValue.Instance;
        }

        var terms = (termIds ?? []).Select(id => TermTree.Find(taxonomy.Terms, id)).OfType<ContentItem>().ToArray();

        return FluidValue.Create(terms, context.Options);
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string[] Texts(JsonNode? node) => node is JsonArray array ? [.. array.Select(Text).OfType<string>()] : [];
}
