namespace Pictures.Drawing;

/// <summary>What stands in a landscape: trees, bushes, clouds, houses, karst peaks.</summary>
internal static class Land
{
    public static void Sun(this Brush brush, float x, float y, float radius)
    {
        brush.Disc("#fdf3dc", x, y, radius * 1.5f);
        brush.Disc("#f6d68c", x, y, radius);
    }

    public static void Cloud(this Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
        brush.Shape(Palette.White, "M-70 20C-90 20 -92 -6 -66 -8C-62 -34 -22 -38 -12 -16C4 -30 36 -24 36 -4C62 -10 80 20 52 20Z"));

    /// <summary>A broad-leaved tree of two tones.</summary>
    public static void Tree(this Brush brush, float x, float y, float height, string light = Palette.Leaf, string dark = Palette.LeafDeep)
        => brush.At(x, y, height / 100, () =>
        {
            brush.Shape(Palette.Bark, "M-3.500 0L-2.500 -40L2.500 -40L3.500 0Z");
            brush.Shape(dark, "M0 -100C22 -100 34 -82 30 -66C40 -52 28 -32 10 -34L-10 -34C-28 -32 -40 -52 -30 -66C-34 -82 -22 -100 0 -100Z");
            brush.Shape(light, "M-4 -100C12 -101 22 -86 18 -72C26 -60 16 -44 2 -46L-12 -46C-26 -44 -36 -56 -28 -68C-30 -84 -18 -99 -4 -100Z");
        });

    public static void Pine(this Brush brush, float x, float y, float height, string color = Palette.LeafDeep)
        => brush.At(x, y, height / 100, () =>
        {
            brush.Box(Palette.Bark, -2.5f, -16, 5, 16);
            brush.Shape(color, "M0 -100L15 -66L9 -66L21 -38L12 -38L25 -12L-25 -12L-12 -38L-21 -38L-9 -66L-15 -66Z");
        });

    public static void Bush(this Brush brush, float x, float y, float scale, string color)
        => brush.At(x, y, scale, () => brush.Shape(color, "M-40 0C-46 -20 -28 -30 -20 -26C-14 -44 16 -44 20 -26C34 -30 46 -16 40 0Z"));

    /// <summary>A steep limestone peak, lit from the left.</summary>
    public static void Karst(this Brush brush, float x, float y, float w, float h, string light, string dark)
        => brush.At(x, y, w / 100, h / 100, () =>
        {
            brush.Shape(light, "M-50 0C-44 -30 -34 -44 -26 -72C-20 -92 -6 -104 4 -98C18 -90 20 -66 28 -48C36 -30 44 -20 50 0Z");
            brush.Shape(dark, "M4 -98C18 -90 20 -66 28 -48C36 -30 44 -20 50 0L10 0C16 -24 2 -40 8 -58C12 -74 0 -84 4 -98Z");
        });

    public static void House(this Brush brush, float x, float y, float scale, string roof = Palette.Brick, string wall = Palette.Cream)
        => brush.At(x, y, scale, () =>
        {
            brush.Box(wall, -40, -42, 80, 42);
            brush.Polygon(roof, (-52, -40), (-30, -72), (30, -72), (52, -40));
            brush.Box(Palette.EarthDeep, -8, -28, 16, 28);
            brush.Box(Palette.BlueMiddle, -32, -30, 16, 14);
            brush.Box(Palette.BlueMiddle, 16, -30, 16, 14);
        });

    /// <summary>A tuft of grass or young rice.</summary>
    public static void Tuft(this Brush brush, float x, float y, float scale, string color) => brush.At(x, y, scale, () =>
    {
        brush.Line(color, 3, "M0 0C-2 -10 -8 -16 -14 -20");
        brush.Line(color, 3, "M0 0L0 -26");
        brush.Line(color, 3, "M0 0C2 -10 8 -16 14 -20");
    });

    public static void Grass(this Brush brush, int seed, int count, float top, float bottom, string color)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var y = top + ((bottom - top) * (i / (float)count));
            brush.Tuft(random.NextSingle() * brush.Width, y, 0.35f + (0.6f * (y - top) / (bottom - top + 1)), color);
        }
    }
}
