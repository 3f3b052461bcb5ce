namespace Pictures.Drawing;

/// <summary>What stands in a room: walls, windows, tables, chairs, plants, screens, books.</summary>
internal static class Room
{
    /// <summary>A wall and a floor that meet at the given height.</summary>
    public static void Walls(this Brush brush, float floor, string wall, string ground)
    {
        brush.Fill(wall);
        brush.Box(ground, 0, floor, brush.Width, brush.Height - floor);
        brush.Box("#60ffffff", 0, floor - 14, brush.Width, 14);
    }

    /// <summary>A window onto hills.</summary>
    public static void Window(this Brush brush, float x, float y, float w, float h)
    {
        brush.Box(Palette.White, x - 14, y - 14, w + 28, h + 28, 6);
        brush.Inside(x, y, w, h, 2, () =>
        {
            brush.Box(Palette.SkyPale, x, y, w, h);
            brush.Disc("#f8e3ae", x + (w * 0.72f), y + (h * 0.26f), h * 0.09f);
            brush.At(x, y, w / 100, h / 100, () =>
            {
                brush.Shape(Palette.BlueFar, "M0 62C14 44 24 38 36 54C50 32 66 36 78 52C88 46 94 48 100 56L100 100L0 100Z");
                brush.Shape(Palette.LeafFresh, "M0 80C20 64 40 70 56 78C74 66 90 70 100 76L100 100L0 100Z");
                brush.Shape(Palette.Leaf, "M0 92C26 80 60 84 100 90L100 100L0 100Z");
            });
        });
        brush.Box(Palette.White, x + (w / 2) - 5, y, 10, h);
        brush.Box(Palette.White, x - 24, y + h + 10, w + 48, 14, 4);
    }

    public static void Table(this Brush brush, float x, float y, float w, float h, string top = Palette.Earth, string side = Palette.EarthDeep)
    {
        brush.Box(side, x + 20, y + 10, w - 40, h - 10, 4);
        brush.Box(top, x, y, w, 26, 8);
    }

    /// <summary>A desk that stands on two legs.</summary>
    public static void Desk(this Brush brush, float x, float y, float w, float h, string top = Palette.Earth, string legs = Palette.EarthDeep)
    {
        brush.Box(legs, x + 24, y, 16, h);
        brush.Box(legs, x + w - 40, y, 16, h);
        brush.Box(top, x, y, w, 20, 6);
    }

    public static void PotPlant(this Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Shape(Palette.LeafDeep, "M0 -50C-30 -60 -52 -90 -46 -120C-20 -110 -4 -80 0 -50Z");
        brush.Shape(Palette.Leaf, "M0 -50C30 -58 54 -84 52 -116C24 -108 6 -82 0 -50Z");
        brush.Shape(Palette.LeafFresh, "M0 -50C-16 -84 -14 -126 4 -148C22 -122 18 -80 0 -50Z");
        brush.Shape(Palette.Brick, "M-28 -54L28 -54L20 0L-20 0Z");
        brush.Box("#a94a36", -32, -60, 64, 14, 4);
    });

    public static void Vase(this Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Line(Palette.LeafDeep, 4, "M0 -30C-4 -52 -14 -60 -20 -68M0 -30L0 -76M0 -30C4 -52 14 -58 22 -64");
        brush.Disc(Palette.Rose, -21, -70, 10);
        brush.Disc(Palette.Gold, 0, -80, 11);
        brush.Disc(Palette.Brick, 22, -66, 10);
        brush.Disc(Palette.LeafFresh, 11, -52, 7);
        brush.Disc(Palette.LeafFresh, -11, -52, 7);
        brush.Shape(Palette.White, "M-12 -34L12 -34C16 -16 12 -4 8 0L-8 0C-12 -4 -16 -16 -12 -34Z");
    });

    public static void Bottle(this Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Box(Palette.Mist, -6, -40, 12, 40, 4);
        brush.Box(Palette.BlueMiddle, -6, -28, 12, 12);
        brush.Box(Palette.Blue, -4, -48, 8, 9, 2);
    });

    public static void Papers(this Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Polygon(Palette.White, (-30, 0), (-22, -9), (34, -9), (30, 0));
        brush.Polygon(Palette.Mist, (-30, 0), (30, 0), (30, 3), (-30, 3));
    });

    public static void Laptop(this Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Polygon(Palette.Slate, (-34, -50), (34, -50), (38, -4), (-38, -4));
        brush.Disc(Palette.Steel, 0, -27, 4);
        brush.Box(Palette.SteelDeep, -42, -5, 84, 6, 3);
    });

    /// <summary>A shelf of books between two boards.</summary>
    public static void Books(this Brush brush, int seed, float x, float y, float w, float h)
    {
        string[] colors = [Palette.Brand, Palette.Leaf, Palette.Brick, Palette.Gold, Palette.BlueMiddle, Palette.LeafDeep, Palette.Cream, Palette.Rose, Palette.Navy];
        var random = new Random(seed);
        var at = x;
        while (at < x + w - 22)
        {
            var thick = 14 + random.Next(14);
            var tall = h * (0.66f + (random.NextSingle() * 0.3f));
            var color = colors[random.Next(colors.Length)];
            brush.Box(color, at, y + h - tall, thick, tall, 2);
            brush.Box("#70ffffff", at + 3, y + h - (tall * 0.8f), thick - 6, 5);
            at += thick + (random.Next(9) == 0 ? 18 : 2);
        }

        brush.Box(Palette.EarthDeep, x - 10, y + h, w + 20, 12, 2);
    }

    public static void Lamp(this Brush brush, float x, float y, float scale, float rope) => brush.At(x, y, scale, () =>
    {
        brush.Line(Palette.Slate, 3, 0, -rope, 0, 0);
        brush.Shape(Palette.Gold, "M-10 0L10 0L34 30L-34 30Z");
        brush.Oval(Palette.Cream, 0, 30, 20, 5);
    });

    /// <summary>Heads and shoulders of listeners, seen from behind.</summary>
    public static void Listeners(this Brush brush, int seed, float y, float from, float to, float step, float size, bool young = false)
    {
        string[] clothes = [Palette.Navy, Palette.Brand, Palette.Slate, Palette.LeafDeep, Palette.White, Palette.BlueMiddle, Palette.Brick];
        var random = new Random(seed);
        for (var x = from; x <= to; x += step)
        {
            var (color, grey, longHair) = (clothes[random.Next(clothes.Length)], !young && random.Next(5) == 0, random.Next(3) == 0);
            brush.At(x + random.Next(-6, 7), y, size / 100, () =>
            {
                brush.Shape(color, "M-42 60C-44 12 -30 -2 -10 -6L10 -6C30 -2 44 12 42 60Z");
                brush.Box(Palette.SkinDeep, -9, -20, 18, 20, 6);
                brush.Oval(grey ? Palette.HairGrey : Palette.Hair, 0, -36, 22, 25);
                if (longHair && !grey)
                {
                    brush.Shape(Palette.Hair, "M-22 -40C-26 -10 -24 6 -18 10L18 10C24 6 26 -10 22 -40Z");
                }
            });
        }
    }
}
