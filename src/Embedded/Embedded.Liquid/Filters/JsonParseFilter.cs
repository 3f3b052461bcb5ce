using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;

namespace Embedded.Liquid;

internal static class JsonParseFilter
{
    /// <summary>The filter 'jsonparse': the text as an object whose members templates can read.</summary>
    public static ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        try
        {
            return ValueTask.FromResult(FluidValue.Create(JsonNode.Parse(input.ToStringValue()), context.Options));
        }
        catch (JsonException exception)
        {
            throw new FluidException($"The filter 'jsonparse' got malformed JSON: {exception.Message}");
        }
    }
}
