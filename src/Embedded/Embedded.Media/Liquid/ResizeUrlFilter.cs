using System.Globalization;
using Embedded.Media.Facts;
using Embedded.Media.Images.Variants;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;

namespace Embedded.Media.Liquid;

/// <summary>The filter 'resize_url': the address of a variant, signed. Arguments are all named or all by position.</summary>
internal sealed class ResizeUrlFilter(IMediaProfileService profiles, IMediaTokenService tokens, MediaAddress addresses, MediaFacts facts, IOptions<MediaOptions> options) : ILiquidFilter
{
    /// <summary>By position, with the name of each argument and the command it becomes.</summary>
    private static readonly (string Name, string Command)[] _arguments =
    [
        ("width", VariantCommands.Width),
        ("height", VariantCommands.Height),
        ("mode", VariantCommands.Mode),
        ("quality", VariantCommands.Quality),
        ("format", VariantCommands.Format),
        ("anchor", VariantCommands.Focus),
        ("bgcolor", VariantCommands.Background),
    ];

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var address = input.ToStringValue();
        if (address.Length == 0)
        {
            return StringValue.Empty;
        }

        var profile = arguments["profile"];
        var given = profile.IsNil()
            ? new Dictionary<string, string>()
            : new Dictionary<string, string>(await profiles.GetMediaProfileCommands(profile.ToStringValue()));
        var byName = arguments.Names.Any();
        for (var i = 0; i < _arguments.Length; i++)
        {
            var (name, command) = _arguments[i];
            var value = byName ? arguments[name] : arguments.At(i);
            if ((name == "anchor" ? await FocusOfAsync(value, context) : value.ToStringValue()) is { Length: > 0 } text)
            {
                given[command] = text;
            }
        }

        if (IsCrop(given) && addresses.FindPath(address) is { } path && (await facts.FindAsync(path)).Focus is { } focus)
        {
            given[VariantCommands.Focus] = focus;
        }

        var resized = QueryHelpers.AddQueryString(address, VariantCommands.From(given).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        return StringValue.Create(options.Value.UseTokenizedQueryString ? tokens.AddTokenToPath(resized) : resized);
    }

    /// <summary>A crop that names no point of its own keeps the one that is kept with the file.</summary>
    private static bool IsCrop(Dictionary<string, string> given) =>
        !given.ContainsKey(VariantCommands.Focus) && given.TryGetValue(VariantCommands.Mode, out var mode) && mode.Equals("crop", StringComparison.OrdinalIgnoreCase);

    /// <summary>A media field's anchor: an object with X and Y, whether it is the class or the field's JSON.</summary>
    private static async ValueTask<string?> FocusOfAsync(FluidValue anchor, LiquidTemplateContext context)
    {
        if (anchor.IsNil())
        {
            return null;
        }

        var x = await anchor.GetValueAsync(nameof(Anchor.X), context);
        var y = await anchor.GetValueAsync(nameof(Anchor.Y), context);
        return x.IsNil() || y.IsNil() ? null : string.Create(CultureInfo.InvariantCulture, $"{x.ToNumberValue()},{y.ToNumberValue()}");
    }
}
