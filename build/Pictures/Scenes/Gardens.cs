using Pictures.Drawing;

namespace Pictures.Scenes;

/// <summary>Orchards, herbs, seedlings, bees, deer.</summary>
internal static class Gardens
{
    public static void OrchardClass(Brush brush)
    {
        Orchard(brush);
        PearTree(brush, 470, 730, 2.3f);
        new Figure { Top = Palette.White, Bottom = Palette.Navy, Left = (-34, -88), Right = (18, -52) }.At(brush, 690, 800, 400);
        brush.Line(Palette.Brick, 9, 548, 440, 524, 408);
        brush.Line(Palette.Steel, 7, 524, 408, 498, 392);
        (float X, float Y, float H, Figure Who)[] listeners =
        [
            (900, 770, 330, new Figure { Top = Palette.Brick, Bottom = Palette.Navy, Skirt = true, Head = Headwear.ConicalHat, Left = (-10, -50), Right = (10, -50) }),
            (1020, 760, 350, new Figure { Top = Palette.Navy, Bottom = Palette.Ink, Left = (-12, -54), Right = (14, -44) }),
            (1140, 780, 320, new Figure { Top = Palette.LeafLight, Bottom = Palette.Slate, Head = Headwear.ConicalHat, Left = (-16, -44), Right = (8, -52) }),
            (1270, 770, 340, new Figure { Top = Palette.BlueMiddle, Bottom = Palette.Navy, Skirt = true, Head = Headwear.Scarf, Left = (-10, -50), Right = (15, -44) }),
            (960, 860, 360, new Figure { Top = Palette.Slate, Bottom = Palette.Ink, Head = Headwear.ConicalHat, Left = (-12, -52), Right = (12, -52) }),
            (1180, 870, 350, new Figure { Top = Palette.White, Bottom = Palette.LeafDeep, Head = Headwear.Bun, Left = (-12, -52), Right = (12, -52) }),
        ];
        foreach (var (x, y, h, who) in listeners)
        {
            who.At(brush, x, y, h, mirrored: true);
        }

        brush.Papers(948, 690, 0.9f);
        brush.Papers(1170, 696, 0.9f);
        brush.Grass(3, 40, 780, 900, Palette.Leaf);
    }

    public static void PearCare(Brush brush)
    {
        Orchard(brush);
        PearTree(brush, 940, 790, 3.2f);
        brush.Line(Palette.EarthDeep, 14, 620, 830, 760, 330);
        brush.Line(Palette.EarthDeep, 14, 730, 850, 840, 340);
        for (var i = 0; i < 7; i++)
        {
            brush.Line(Palette.EarthDeep, 10, 636 + (i * 20), 774 - (i * 70), 744 + (i * 15), 786 - (i * 70));
        }

        new Figure { Top = Palette.Brand, Bottom = Palette.Ink, Head = Headwear.ConicalHat, Left = (-12, -52), Right = (34, -78) }.At(brush, 716, 600, 370);
        Basket(brush, 470, 850, 1.7f);
        Basket(brush, 300, 860, 1.3f);
        new Figure { Top = Palette.Rose, Bottom = Palette.LeafDeep, Head = Headwear.ConicalHat, Left = (-16, -44), Right = (26, -44) }.At(brush, 1330, 860, 380, mirrored: true);
        Basket(brush, 1180, 850, 1.2f);
        brush.Grass(8, 40, 790, 900, Palette.Leaf);
    }

    public static void Herbs(Brush brush)
    {
        brush.Walls(560, "#f3efe2", "#c7a877");
        for (var shelf = 0; shelf < 2; shelf++)
        {
            var y = 110 + (shelf * 190);
            brush.Box(Palette.EarthDeep, 120, y + 130, 1360, 16, 4);
            for (var i = 0; i < 12; i++)
            {
                var x = 150 + (i * 112);
                brush.Box(i % 3 == 0 ? Palette.White : "#e6efe6", x, y + 40, 76, 90, 12);
                string[] contents = [Palette.Brick, Palette.LeafDeep, Palette.Gold, Palette.EarthDeep, Palette.LeafFresh];
                brush.Box(contents[(i + (shelf * 2)) % 5], x + 8, y + 72, 60, 50, 8);
                brush.Box(Palette.EarthDeep, x + 8, y + 26, 60, 18, 5);
            }
        }

        new Figure { Top = Palette.BlueMiddle, Bust = true, Coat = true, Head = Headwear.Bun, Left = (-22, -46), Right = (22, -46) }.At(brush, 800, 800, 520);
        brush.Table(80, 610, 1440, 290, "#b98a5b", "#8c6341");
        brush.Line(Palette.Slate, 8, 1060, 610, 1060, 420);
        brush.Line(Palette.Gold, 10, 950, 440, 1170, 424);
        brush.Line(Palette.Slate, 3, "M955 440L915 540M955 440L995 540M1165 424L1125 524M1165 424L1205 524");
        brush.Shape(Palette.Gold, "M905 540L1005 540C1000 572 910 572 905 540Z");
        brush.Shape(Palette.Gold, "M1115 524L1215 524C1210 556 1120 556 1115 524Z");
        brush.Shape(Palette.LeafDeep, "M920 540C936 508 976 508 992 540Z");
        brush.Box(Palette.Slate, 1010, 596, 100, 16, 6);
        foreach (var (x, color) in ((float X, string Color)[])[(250, Palette.Leaf), (440, Palette.Brick), (1350, Palette.Gold)])
        {
            brush.Oval(color, x, 586, 78, 42);
            brush.Shape(Palette.Earth, FormattableString.Invariant($"M{x - 96} 584L{x + 96} 584C{x + 88} 630 {x - 88} 630 {x - 96} 584Z"));
            brush.Box(Palette.EarthPale, x - 100, 578, 200, 14, 7);
        }

        brush.Shape("#dfe6ea", "M600 560L700 560C696 612 604 612 600 560Z");
        brush.Line(Palette.Steel, 14, 668, 572, 720, 500);
    }

    public static void ForestNursery(Brush brush)
    {
        brush.Fill(Palette.SkyPale);
        brush.Cloud(300, 130, 1.3f);
        brush.Sun(1300, 170, 60);
        brush.Ridge(Palette.BlueFar, (0, 360), (280, 240), (560, 340), (880, 220), (1200, 320), (1600, 250));
        brush.Ridge("#86b58f", (0, 430), (400, 360), (820, 430), (1240, 370), (1600, 410));
        for (var i = 0; i < 26; i++)
        {
            brush.Pine(i * 64, 450 - (i % 3 * 12), 90 + (i % 4 * 14), i % 2 == 0 ? Palette.Leaf : Palette.LeafDeep);
        }

        brush.Ridge("#c3a173", (0, 470), (500, 440), (1000, 480), (1600, 440));
        brush.Ridge("#b08a5c", (0, 640), (600, 610), (1100, 650), (1600, 610));
        for (var row = 0; row < 4; row++)
        {
            for (var i = 0; i < 14; i++)
            {
                var (x, y) = (40 + (i * 118) + (row % 2 * 50), 530 + (row * 62) + (i % 2 * 8));
                brush.Oval("#94703f", x, y, 26, 7);
                brush.Tuft(x, y, 0.7f + (row * 0.2f), Palette.Leaf);
            }
        }

        Kneeling(brush, 470, 800, Palette.LeafDeep, false);
        Kneeling(brush, 1120, 820, Palette.Brand, true);
        new Figure { Top = Palette.White, Bottom = Palette.Slate, Head = Headwear.ConicalHat, Left = (-22, -48), Right = (26, -46) }.At(brush, 800, 800, 320);
        brush.Line(Palette.EarthDeep, 11, 884, 560, 884, 800);
        brush.Shape(Palette.Steel, "M866 780L902 780L898 836L884 850L870 836Z");
        brush.Box("#9a7748", 0, 850, 1600, 50);
        brush.Grass(12, 30, 850, 900, Palette.LeafDeep);
    }

    public static void Beehives(Brush brush)
    {
        brush.Fill(Palette.SkyPale);
        brush.Karst(260, 430, 360, 300, "#a9c6d6", "#8bafc5");
        brush.Karst(1300, 430, 440, 340, "#9dbfd6", "#7fa6c0");
        brush.Ridge(Palette.LeafFresh, (0, 430), (400, 390), (900, 430), (1600, 390));
        brush.Tree(180, 520, 300);
        brush.Tree(1440, 510, 260, Palette.LeafFresh, Palette.Leaf);
        brush.Ridge("#9fca86", (0, 510), (600, 490), (1100, 520), (1600, 490));
        Meadow(brush, 4, 140, 530, 680);
        (float X, float Y, float S, string Color)[] hives =
        [
            (330, 620, 0.9f, Palette.BlueMiddle), (520, 610, 0.9f, Palette.Gold), (1130, 610, 0.9f, Palette.Brick), (1310, 622, 0.9f, Palette.LeafDeep),
            (420, 780, 1.3f, Palette.Brand), (1090, 790, 1.35f, Palette.Gold), (1340, 800, 1.3f, Palette.BlueMiddle),
        ];
        foreach (var (x, y, s, color) in hives)
        {
            Hive(brush, x, y, s, color);
        }

        new Figure { Top = Palette.Cream, Bottom = "#e6dcc0", Head = Headwear.Veil, Left = (-12, -52), Right = (24, -56) }.At(brush, 770, 820, 450);
        brush.Box("#c99a3c", 826, 520, 96, 70, 4);
        brush.Box(Palette.EarthDeep, 816, 508, 116, 16, 3);
        brush.Line("#a87a22", 4, "M842 540L906 540M842 556L906 556M842 572L906 572");
        var random = new Random(11);
        for (var i = 0; i < 16; i++)
        {
            var (x, y) = (560 + (random.NextSingle() * 560), 300 + (random.NextSingle() * 260));
            brush.Oval("#b0ffffff", x - 4, y - 7, 7, 5);
            brush.Oval(Palette.Gold, x, y, 9, 6);
            brush.Box(Palette.Ink, x - 2, y - 6, 3, 12);
        }

        Meadow(brush, 9, 120, 820, 900);
    }

    public static void DeerFarm(Brush brush)
    {
        brush.Fill("#eaf2ee");
        brush.Ridge(Palette.BlueFar, (0, 320), (300, 200), (620, 310), (960, 190), (1300, 300), (1600, 220));
        brush.Ridge(Palette.LeafFresh, (0, 400), (500, 350), (1000, 400), (1600, 350));
        brush.Box(Palette.Earth, 900, 250, 620, 240);
        for (var x = 920; x < 1520; x += 40)
        {
            brush.Box(Palette.EarthDeep, x, 250, 4, 240);
        }

        brush.Box("#6f5138", 1010, 320, 400, 170, 4);
        brush.Polygon(Palette.Brick, (850, 262), (930, 150), (1490, 150), (1570, 262));
        brush.Polygon("#a94a36", (850, 262), (870, 234), (1550, 234), (1570, 262));
        brush.Ridge("#a8cc86", (0, 480), (600, 466), (1600, 480));
        brush.Tree(150, 500, 260);
        brush.Tree(330, 492, 180, Palette.LeafFresh, Palette.Leaf);
        Deer(brush, 1120, 640, 1.5f, false);
        Deer(brush, 1370, 680, 1.6f, true);
        Deer(brush, 900, 730, 1.9f, true);
        new Figure { Top = Palette.LeafDeep, Bottom = Palette.Ink, Head = Headwear.ConicalHat, Left = (-16, -44), Right = (28, -50) }.At(brush, 500, 820, 430);
        brush.Tuft(626, 622, 2.6f, Palette.Leaf);
        brush.Tuft(640, 630, 2.2f, Palette.LeafFresh);
        Basket(brush, 360, 840, 1.4f);
        brush.Shape(Palette.LeafDeep, "M310 772C320 730 400 730 410 772Z");
        foreach (var y in (float[])[760, 830])
        {
            brush.Box(Palette.EarthPale, 0, y, 1600, 18);
        }

        for (var x = 60; x < 1600; x += 250)
        {
            brush.Box("#cfae80", x, 716, 26, 184, 4);
        }

        brush.Grass(6, 40, 850, 900, Palette.Leaf);
    }

    private static void Orchard(Brush brush)
    {
        brush.Fill(Palette.SkyPale);
        brush.Cloud(1180, 120, 1.4f);
        brush.Ridge(Palette.BlueFar, (0, 340), (260, 210), (560, 330), (900, 190), (1230, 320), (1600, 230));
        brush.Ridge("#8fbf9a", (0, 430), (400, 370), (860, 430), (1250, 380), (1600, 420));
        for (var i = 0; i < 9; i++)
        {
            brush.Tree(60 + (i * 190), 520 + (i % 2 * 16), 170, i % 2 == 0 ? Palette.LeafFresh : Palette.Leaf, i % 2 == 0 ? Palette.Leaf : Palette.LeafDeep);
        }

        brush.Ridge("#b8d79a", (0, 520), (500, 500), (1000, 530), (1600, 505));
        brush.Ridge("#a3c987", (0, 690), (500, 670), (1100, 700), (1600, 670));
    }

    private static void PearTree(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Oval("#8db774", 4, 2, 64, 9);
        brush.Line(Palette.Bark, 13, "M0 0C-2 -30 4 -50 0 -78");
        brush.Line(Palette.Bark, 8, "M0 -58C-18 -78 -34 -84 -48 -100M0 -66C18 -84 32 -90 46 -108M0 -78C-2 -100 2 -112 0 -130");
        brush.Shape(Palette.LeafDeep, "M-88 -104C-100 -136 -66 -160 -44 -152C-34 -184 32 -188 44 -154C72 -164 104 -136 88 -104C92 -82 64 -70 46 -80C30 -66 -28 -66 -44 -80C-64 -68 -94 -80 -88 -104Z");
        brush.Shape(Palette.Leaf, "M-80 -112C-88 -138 -60 -156 -40 -148C-28 -176 22 -178 32 -152C52 -158 72 -142 66 -122C54 -104 30 -112 16 -104C-2 -92 -24 -106 -40 -98C-58 -90 -78 -96 -80 -112Z");
        foreach (var (px, py) in ((float X, float Y)[])[(-64, -98), (-30, -116), (-8, -92), (20, -128), (44, -104), (66, -116), (-48, -136), (8, -158), (30, -86)])
        {
            brush.Shape("#e8cf6c", FormattableString.Invariant($"M{px} {py - 9}C{px + 5} {py - 9} {px + 4} {py - 2} {px + 7} {py + 3}C{px + 10} {py + 11} {px - 10} {py + 11} {px - 7} {py + 3}C{px - 4} {py - 2} {px - 5} {py - 9} {px} {py - 9}Z"));
            brush.Line(Palette.Bark, 1.6f, px, py - 8, px + 2, py - 13);
        }
    });

    private static void Basket(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        foreach (var (px, py) in ((float X, float Y)[])[(-26, -46), (0, -50), (26, -46), (-13, -56), (13, -57)])
        {
            brush.Disc("#e8cf6c", px, py, 15);
        }

        brush.Shape(Palette.Earth, "M-50 -44L50 -44L38 0L-38 0Z");
        brush.Box(Palette.EarthPale, -54, -50, 108, 12, 6);
        brush.Line(Palette.EarthDeep, 3, "M-44 -26L44 -26M-40 -12L40 -12");
    });

    private static void Hive(Brush brush, float x, float y, float scale, string color) => brush.At(x, y, scale, () =>
    {
        brush.Box(Palette.EarthDeep, -50, -8, 10, 24);
        brush.Box(Palette.EarthDeep, 40, -8, 10, 24);
        brush.Box(color, -60, -96, 120, 92, 4);
        brush.Box("#30000000", -60, -52, 120, 6);
        brush.Box(Palette.Ink, -26, -22, 52, 9, 4);
        brush.Box(Palette.White, -70, -112, 140, 20, 4);
    });

    private static void Deer(Brush brush, float x, float y, float scale, bool mirrored) => brush.At(x, y, mirrored ? -scale : scale, scale, () =>
    {
        string coat = "#b5793f", dark = "#8f5a2b";
        brush.Line(dark, 8, "M-42 -50L-46 0M34 -50L30 0");
        brush.Line(coat, 9, "M-30 -50L-28 0M44 -52L48 0");
        brush.Shape(coat, "M-60 -84C-56 -100 -20 -100 20 -98C46 -98 58 -86 58 -66C58 -44 40 -40 8 -42C-24 -40 -52 -40 -58 -58C-62 -66 -62 -76 -60 -84Z");
        brush.Shape(coat, "M34 -92C46 -104 56 -124 60 -142L80 -136C78 -112 70 -88 58 -70Z");
        brush.Shape(coat, "M56 -150C66 -160 80 -156 88 -148L108 -134C112 -128 106 -122 98 -124L76 -126C62 -126 52 -138 56 -150Z");
        brush.Shape(dark, "M58 -148C48 -152 42 -160 42 -168C54 -168 62 -160 64 -152Z");
        brush.Line(Palette.EarthDeep, 5, "M66 -154C64 -172 56 -182 60 -198M63 -172C72 -178 76 -184 76 -192M74 -154C80 -168 90 -176 90 -192M82 -170C90 -172 98 -176 102 -182");
        brush.Disc(Palette.Ink, 82, -143, 3);
        brush.Disc(Palette.Ink, 107, -129, 3.5f);
        brush.Shape(Palette.Cream, "M-60 -84C-70 -80 -70 -66 -62 -62C-58 -68 -58 -78 -60 -84Z");
        foreach (var (sx, sy) in ((float X, float Y)[])[(-44, -84), (-28, -74), (-10, -86), (8, -74), (24, -86), (-36, -62), (-4, -62), (34, -66), (42, -80)])
        {
            brush.Oval("#f0dcc0", sx, sy, 4, 3);
        }
    });

    private static void Kneeling(Brush brush, float x, float y, string top, bool mirrored) => brush.At(x, y, mirrored ? -2 : 2, 2, () =>
    {
        brush.Line(Palette.Slate, 15, "M-24 -6L-30 -38L2 -30L4 -4");
        brush.Shape(top, "M-40 -40C-40 -62 -26 -78 -6 -78L10 -66C14 -52 6 -38 -2 -34Z");
        brush.Line(top, 11, "M2 -66L24 -48L38 -20");
        brush.Disc(Palette.Skin, 40, -16, 6);
        brush.Oval(Palette.Skin, 8, -88, 10, 11.5f);
        brush.Shape(Palette.Sand, "M14 -116L36 -86C20 -82 -4 -84 -18 -92Z");
        brush.Shape(Palette.EarthPale, "M14 -116L36 -86C30 -84.500 22 -84 16 -84Z");
        brush.Oval("#94703f", 46, 2, 24, 7);
        brush.Tuft(46, 2, 1.3f, Palette.LeafFresh);
    });

    private static void Meadow(Brush brush, int seed, int count, float top, float bottom)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var (x, y) = (random.NextSingle() * brush.Width, top + ((bottom - top) * i / count));
            var size = 0.6f + (0.8f * i / count);
            brush.Line(Palette.Leaf, 3 * size, x, y, x, y + (18 * size));
            brush.Disc(i % 3 == 0 ? Palette.White : i % 3 == 1 ? "#8d7cc0" : Palette.Gold, x, y, 6 * size);
        }
    }
}
