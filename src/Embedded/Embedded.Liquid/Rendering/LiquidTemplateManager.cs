using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using OrchardCore.Liquid;

namespace Embedded.Liquid;

internal sealed class LiquidTemplateManager(LiquidTemplateParser parser, LiquidRenderer renderer) : ILiquidTemplateManager
{
    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return string.Empty;
        }

        await using var writer = new StringWriter();
        await renderer.RenderAsync(parser.Parse(template), writer, encoder, model, properties);

        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
        new HtmlString(await RenderStringAsync(template, encoder, model, properties));

    public Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
        string.IsNullOrEmpty(template) ? Task.CompletedTask : renderer.RenderAsync(parser.Parse(template), writer, encoder, model, properties);

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var isValid = parser.TryParse(template, name: null, out _, out var problem);
        errors = problem is null ? [] : [problem.Message];

        return isValid;
    }
}
