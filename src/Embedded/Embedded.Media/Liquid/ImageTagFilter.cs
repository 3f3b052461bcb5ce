using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Embedded.Media.Facts;
using Embedded.Media.Images;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace Embedded.Media.Liquid;

/// <summary>
/// The filter 'img_tag': an img element with the arguments as attributes. A picture of the library gets its width and height where
/// the template gives neither, so that the page does not jump when the picture comes, and the text that is kept with it where the template
/// gives none.
/// </summary>
internal sealed class ImageTagFilter(MediaAddress addresses, MediaFacts facts, HtmlEncoder encoder) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var address = input.ToStringValue();
        var html = new StringBuilder("<img src=\"").Append(encoder.Encode(address)).Append('"');
        foreach (var name in arguments.Names)
        {
            var value = arguments[name].ToStringValue();
            html.Append(' ').Append(encoder.Encode(name.Replace('_', '-'))).Append("=\"").Append(encoder.Encode(value)).Append('"');
        }

        if (!arguments.Names.Contains("alt") && addresses.FindPath(address) is { } path && (await facts.FindAsync(path)).AlternativeText is { Length: > 0 } text)
        {
            html.Append(" alt=\"").Append(encoder.Encode(text)).Append('"');
        }

        if (!arguments.Names.Any(name => name is "width" or "height") && addresses.FindSize(address) is { } size)
        {
            Append(html, size);
        }

        return new StringValue(html.Append(" />").ToString(), encode: false);
    }

    private static void Append(StringBuilder html, ImageSize size) =>
        html.Append(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"");
}
