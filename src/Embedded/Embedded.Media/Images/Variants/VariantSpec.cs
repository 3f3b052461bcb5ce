using System.Drawing;
using System.Globalization;
using OrchardCore.Media.Processing;

namespace Embedded.Media.Images.Variants;

/// <summary>
/// The commands, understood. A side of zero was not asked for; the focus is what a crop keeps in its middle, in shares of width
/// and height; without a format the client's Accept header chooses.
/// </summary>
internal sealed record VariantSpec(int Width, int Height, ResizeMode Mode, PointF Focus, ImageKind? Format, Color? Background, int? Quality)
{
    public static PointF Middle { get; } = new(0.5f, 0.5f);

    /// <summary>Whether the original does as well.</summary>
    public bool IsOriginal => Width == 0 && Height == 0 && Format is null && Quality is null;

    /// <summary>The part of a variant's key that the commands give: equal for equal results.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture,
        $"{Width}x{Height}/{Mode}/{Focus.X:0.##},{Focus.Y:0.##}/{Background?.ToArgb():x}/{Quality}");

    /// <summary>Reads the commands; false with words for the client where one makes no sense.</summary>
    public static bool TryRead(VariantCommands commands, int maxSide, out VariantSpec spec, out string problem)
    {
        spec = null!;
        if (!TryReadSide(commands, VariantCommands.Width, maxSide, out var width, out problem)
            || !TryReadSide(commands, VariantCommands.Height, maxSide, out var height, out problem)
            || !TryReadQuality(commands, out var quality, out problem))
        {
            return false;
        }

        var mode = ResizeMode.Max;
        if (commands.Find(VariantCommands.Mode) is { } modeName && (!Enum.TryParse(modeName, ignoreCase: true, out mode) || !Enum.IsDefined(mode) || int.TryParse(modeName, out _)))
        {
            problem = "rmode must be max, crop, pad, boxpad, min or stretch.";
            return false;
        }

        ImageKind? format = null;
        if (commands.Find(VariantCommands.Format) is { } formatName)
        {
            if (!ImageKinds.TryParse(formatName, out var kind))
            {
                problem = "format must be jpg, png, gif or webp.";
                return false;
            }

            format = kind;
        }

        if (!TryReadFocus(commands.Find(VariantCommands.Focus), out var focus))
        {
            problem = "rxy must be two numbers from 0 to 1, such as 0.5,0.25.";
            return false;
        }

        if (!BackgroundColor.TryRead(commands.Find(VariantCommands.Background), out var background))
        {
            problem = "bgcolor must be a colour such as ffffff or a colour's name.";
            return false;
        }

        spec = new VariantSpec(width, height, mode is ResizeMode.Undefined ? ResizeMode.Max : mode, focus, format, background, quality);
        return true;
    }

    private static bool TryReadSide(VariantCommands commands, string name, int max, out int side, out string problem)
    {
        problem = $"{name} must be a whole number from 1 to {max}.";
        side = 0;
        return commands.Find(name) is not { } text || (TryReadNumber(text, out side) && side >= 1 && side <= max);
    }

    private static bool TryReadQuality(VariantCommands commands, out int? quality, out string problem)
    {
        problem = "quality must be a whole number from 1 to 100.";
        quality = null;
        if (commands.Find(VariantCommands.Quality) is not { } text)
        {
            return true;
        }

        var read = TryReadNumber(text, out var number) && number is >= 1 and <= 100;
        quality = number;
        return read;
    }

    private static bool TryReadNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public static bool TryReadFocus(string? text, out PointF focus)
    {
        focus = Middle;
        if (text is null)
        {
            return true;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !TryReadShare(text.AsSpan(0, comma), out var x) || !TryReadShare(text.AsSpan(comma + 1), out var y))
        {
            return false;
        }

        focus = new PointF(x, y);
        return true;
    }

    private static bool TryReadShare(ReadOnlySpan<char> text, out float share) =>
        float.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && share is >= 0 and <= 1;
}
