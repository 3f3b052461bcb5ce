using Pictures.Drawing;

namespace Pictures.Marks;

/// <summary>A mark for each field that an association works in: a plain sign on a tile, drawn in a square of 100 units.</summary>
internal static class MarkList
{
    private const string Pale = Palette.White;

    public static IReadOnlyDictionary<string, Action<Brush>> Marks { get; } = new Dictionary<string, Action<Brush>>
    {
        ["agriculture"] = brush =>
        {
            brush.Fill(Palette.LeafDeep);
            brush.Line(Pale, 5, "M50 82L50 34");
            foreach (var y in (float[])[40, 53, 66])
            {
                brush.Shape(Palette.Gold, FormattableString.Invariant($"M48 {y + 10}C34 {y + 10} 30 {y} 30 {y - 8}C42 {y - 8} 48 {y} 48 {y + 10}ZM52 {y + 10}C66 {y + 10} 70 {y} 70 {y - 8}C58 {y - 8} 52 {y} 52 {y + 10}Z"));
            }

            brush.Shape(Palette.Gold, "M50 36C42 30 44 20 50 14C56 20 58 30 50 36Z");
        },
        ["forestry"] = brush =>
        {
            brush.Fill(Palette.Forest);
            brush.Pine(64, 82, 50, Palette.Leaf);
            brush.Pine(40, 84, 64, Palette.LeafLight);
        },
        ["gardening"] = brush =>
        {
            brush.Fill(Palette.Leaf);
            brush.Shape("#f1dc86", "M50 30C58 30 58 42 63 50C74 68 66 84 50 84C34 84 26 68 37 50C42 42 42 30 50 30Z");
            brush.Line(Palette.Bark, 4, "M50 32L53 18");
            brush.Shape(Palette.Forest, "M54 24C60 12 72 12 80 18C74 28 64 30 54 24Z");
        },
        ["beekeeping"] = brush =>
        {
            brush.Fill(Palette.Gold);
            foreach (var (x, y) in ((float X, float Y)[])[(50, 28), (31, 39), (69, 39), (31, 61), (69, 61), (50, 72)])
            {
                Hexagon(brush, "#fff3cf", x, y, 11.5f);
            }

            Hexagon(brush, Palette.EarthDeep, 50, 50, 11.5f);
        },
        ["veterinary"] = brush =>
        {
            brush.Fill(Palette.Earth);
            brush.Shape(Pale, "M28 34C22 24 26 16 30 18C34 24 40 28 44 30L56 30C60 28 66 24 70 18C74 16 78 24 72 34L66 42C68 56 64 66 60 76C56 84 44 84 40 76C36 66 32 56 34 42Z");
            brush.Disc(Palette.Bark, 43, 50, 3.4f);
            brush.Disc(Palette.Bark, 57, 50, 3.4f);
            brush.Oval(Palette.Rose, 50, 72, 9, 6);
        },
        ["medicine"] = brush =>
        {
            brush.Fill("#1d6f86");
            brush.Shape(Pale, "M42 22L58 22L58 42L78 42L78 58L58 58L58 78L42 78L42 58L22 58L22 42L42 42Z");
        },
        ["nursing"] = brush =>
        {
            brush.Fill("#b5566f");
            brush.Shape(Pale, "M50 80C26 62 20 50 20 40C20 26 40 20 50 36C60 20 80 26 80 40C80 50 74 62 50 80Z");
            brush.Line("#b5566f", 4.5f, "M28 50L42 50L47 40L54 60L59 50L72 50");
        },
        ["traditional-medicine"] = brush =>
        {
            brush.Fill("#5d7a3c");
            brush.Line(Palette.EarthPale, 6, "M58 44L76 20");
            brush.Shape(Pale, "M22 46L78 46C78 66 66 76 60 78L62 84L38 84L40 78C34 76 22 66 22 46Z");
            brush.Shape(Palette.LeafLight, "M40 42C28 40 24 30 26 22C38 22 44 32 40 42Z");
        },
        ["pharmacy"] = brush =>
        {
            brush.Fill(Palette.BlueMiddle);
            brush.Turn(50, 50, 45, () =>
            {
                brush.Box(Pale, -14, -34, 28, 68, 14);
                brush.Shape(Palette.Brick, "M-14 0L14 0L14 20A14 14 0 0 1 -14 20Z");
            });
        },
        ["family"] = brush =>
        {
            brush.Fill("#8a5f9e");
            foreach (var (x, y, size) in ((float X, float Y, float Size)[])[(34, 34, 1), (66, 34, 1), (50, 53, 0.7f)])
            {
                brush.Disc(size < 1 ? Palette.Sand : Pale, x, y, 9 * size);
                brush.Shape(size < 1 ? Palette.Sand : Pale, FormattableString.Invariant($"M{x - (15 * size)} {y + (44 * size)}L{x - (15 * size)} {y + (26 * size)}C{x - (15 * size)} {y + (8 * size)} {x + (15 * size)} {y + (8 * size)} {x + (15 * size)} {y + (26 * size)}L{x + (15 * size)} {y + (44 * size)}Z"));
            }
        },
        ["construction"] = brush =>
        {
            brush.Fill(Palette.SteelDeep);
            brush.Shape(Palette.Gold, "M22 64C22 26 78 26 78 64Z");
            brush.Box("#f0c860", 44, 28, 12, 36, 4);
            brush.Box(Palette.Gold, 14, 64, 72, 10, 5);
        },
        ["bridges"] = brush =>
        {
            brush.Fill(Palette.Blue);
            brush.Line(Pale, 4.5f, "M10 56C22 52 30 40 34 28C44 54 56 54 66 28C70 40 78 52 90 56");
            brush.Box(Pale, 31, 24, 6, 54);
            brush.Box(Pale, 63, 24, 6, 54);
            brush.Box(Pale, 10, 60, 80, 7);
            brush.Line(Palette.BlueFar, 4, "M14 84C24 78 32 90 42 84C52 78 60 90 70 84C78 79 84 84 88 86");
        },
        ["electricity"] = brush =>
        {
            brush.Fill(Palette.Navy);
            brush.Shape(Palette.Gold, "M56 14L26 56L46 56L40 86L74 42L53 42Z");
        },
        ["water"] = brush =>
        {
            brush.Fill("#2a86a8");
            brush.Shape(Pale, "M50 16C66 38 74 50 74 60C74 74 63 84 50 84C37 84 26 74 26 60C26 50 34 38 50 16Z");
            brush.Line("#2a86a8", 5, "M38 60C38 68 43 73 50 73");
        },
        ["geology"] = brush =>
        {
            brush.Fill("#7a6a58");
            brush.Shape(Pale, "M10 80L38 30L54 56L64 42L90 80Z");
            brush.Shape(Palette.EarthPale, "M38 30L54 56L44 80L10 80Z");
            brush.Disc(Palette.Gold, 74, 24, 8);
        },
        ["physics"] = brush =>
        {
            brush.Fill(Palette.Brand);
            foreach (var turn in (float[])[0, 60, 120])
            {
                brush.Turn(50, 50, turn, () => brush.Line(Pale, 4, "M-36 0A36 14 0 1 1 36 0A36 14 0 1 1 -36 0"));
            }

            brush.Disc(Palette.Gold, 50, 50, 7);
        },
        ["chemistry"] = brush =>
        {
            brush.Fill("#4b5fa5");
            brush.Shape(Pale, "M40 18L60 18L60 42L80 76C82 82 78 84 74 84L26 84C22 84 18 82 20 76L40 42Z");
            brush.Shape(Palette.LeafFresh, "M31 58L69 58L79 76C80 81 78 83 74 83L26 83C22 83 20 81 21 76Z");
            brush.Disc(Pale, 44, 70, 4);
            brush.Disc(Pale, 57, 66, 3);
        },
        ["mathematics"] = brush =>
        {
            brush.Fill("#35506f");
            brush.Line(Pale, 7, "M70 28L32 28L52 50L32 72L70 72");
        },
        ["computing"] = brush =>
        {
            brush.Fill("#1f4f7a");
            brush.Box(Pale, 18, 24, 64, 44, 5);
            brush.Box("#1f4f7a", 24, 30, 52, 32, 2);
            brush.Line(Palette.LeafLight, 4, "M38 38L30 46L38 54M62 38L70 46L62 54M53 36L47 56");
            brush.Box(Pale, 34, 74, 32, 6, 3);
        },
        ["education"] = brush =>
        {
            brush.Fill(Palette.Brick);
            brush.Polygon(Pale, (50, 24), (90, 42), (50, 60), (10, 42));
            brush.Shape(Pale, "M28 56L28 70C38 80 62 80 72 70L72 56L50 66Z");
            brush.Line(Palette.Gold, 4, "M84 45L84 66");
            brush.Disc(Palette.Gold, 84, 70, 5);
        },
        ["economics"] = brush =>
        {
            brush.Fill("#2f7f7a");
            brush.Box(Pale, 22, 58, 14, 22, 2);
            brush.Box(Pale, 43, 46, 14, 34, 2);
            brush.Box(Pale, 64, 34, 14, 46, 2);
            brush.Line(Palette.Gold, 4.5f, "M20 44L42 28L54 34L78 16M66 15L79 15L79 28");
        },
        ["environment"] = brush =>
        {
            brush.Fill("#3c8d5a");
            brush.Shape(Pale, "M22 70C14 36 40 18 82 20C84 58 62 84 30 74Z");
            brush.Line("#3c8d5a", 4.5f, "M20 86C28 66 42 50 62 40");
        },
        ["history"] = brush =>
        {
            brush.Fill("#8a5a3a");
            brush.Polygon(Pale, (16, 42), (50, 20), (84, 42));
            foreach (var x in (float[])[22, 38, 54, 70])
            {
                brush.Box(Pale, x, 47, 8, 26);
            }

            brush.Box(Pale, 16, 76, 68, 8, 2);
        },
        ["law"] = brush =>
        {
            brush.Fill("#4a4f78");
            brush.Line(Pale, 5, "M50 20L50 80M34 82L66 82M22 34L78 28");
            brush.Line(Pale, 3, "M24 34L14 58M24 34L34 58M76 28L66 52M76 28L86 52");
            brush.Shape(Palette.Gold, "M12 58L36 58C34 68 14 68 12 58ZM64 52L88 52C86 62 66 62 64 52Z");
        },
    };

    private static void Hexagon(Brush brush, string color, float x, float y, float r)
        => brush.Polygon(color, (x, y - r), (x + (r * 0.866f), y - (r / 2)), (x + (r * 0.866f), y + (r / 2)), (x, y + r), (x - (r * 0.866f), y + (r / 2)), (x - (r * 0.866f), y - (r / 2)));
}
