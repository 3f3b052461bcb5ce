using System.Text;
using Embedded.Slugs;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;

namespace Embedded.Liquid;

internal static class TextFilters
{
    /// <summary>The filter 't': the text in the current culture, its context being the template's name.</summary>
    public static ValueTask<FluidValue> Localize(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var factory = ((LiquidTemplateContext)context).Services.GetRequiredService<IStringLocalizerFactory>();
        var localizer = factory.Create(LiquidRenderer.TemplateNameOf(context) ?? string.Empty, string.Empty);
        var values = Enumerable.Range(0, arguments.Count).Select(index => arguments.At(index).ToObjectValue()).ToArray();
        var text = values.Length == 0 ? localizer[input.ToStringValue()] : localizer[input.ToStringValue(), values];

        return ValueTask.FromResult<FluidValue>(StringValue.Create(text.Value));
    }

    public static ValueTask<FluidValue> Transliterate(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ValueTask.FromResult<FluidValue>(StringValue.Create(Transliterator.ToAscii(input.ToStringValue())));

    /// <summary>The filter 'html_class': LandingPage becomes landing-page.</summary>
    public static ValueTask<FluidValue> HtmlClass(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        var result = new StringBuilder(text.Length + 4);

        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsAsciiLetterOrDigit(character) || character > '\u007f' && char.IsLetterOrDigit(character))
            {
                var startsWord = char.IsUpper(character) && index > 0
                    && (char.IsLower(text[index - 1]) || char.IsDigit(text[index - 1]) || char.IsUpper(text[index - 1]) && index + 1 < text.Length && char.IsLower(text[index + 1]));

                if (startsWord && result.Length > 0 && result[^1] != '-')
                {
                    result.Append('-');
                }

                result.Append(char.ToLowerInvariant(character));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return ValueTask.FromResult<FluidValue>(StringValue.Create(result.ToString().TrimEnd('-')));
    }
}
