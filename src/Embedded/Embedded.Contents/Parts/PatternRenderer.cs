using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Embedded.Contents.Parts;

/// <summary>Renders the Liquid patterns from which titles, addresses and aliases are made.</summary>
internal sealed class PatternRenderer(ILiquidTemplateManager templates)
{
    public async Task<string> RenderAsync(string pattern, ContentItem contentItem, string partName, ContentPart part)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["ContentItem"] = contentItem,
            [partName] = part,
        };
        var properties = new Dictionary<string, FluidValue>(StringComparer.Ordinal)
        {
            ["ContentItem"] = new ObjectValue(contentItem),
        };
        var text = await templates.RenderStringAsync(pattern, NullEncoder.Default, model, properties);

        return text
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal)
            .Trim();
    }
}
