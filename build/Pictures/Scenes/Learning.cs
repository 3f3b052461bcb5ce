using Pictures.Drawing;

namespace Pictures.Scenes;

/// <summary>Laboratories, clinics, classes, libraries, contests, fairs.</summary>
internal static class Learning
{
    public static void Laboratory(Brush brush)
    {
        brush.Walls(600, "#e6eff3", "#c3ced8");
        brush.Window(130, 90, 320, 290);
        for (var shelf = 0; shelf < 2; shelf++)
        {
            var y = 200 + (shelf * 170);
            brush.Box(Palette.White, 1010, y, 470, 16, 3);
            for (var i = 0; i < 5; i++)
            {
                Flask(brush, 1060 + (i * 92), y, 0.8f, (shelf + i) % 4);
            }
        }

        new Figure { Top = Palette.BlueMiddle, Bust = true, Coat = true, Head = Headwear.Bun, Left = (-22, -52), Right = (24, -82) }.At(brush, 730, 800, 540);
        brush.Box("#d9eef7", 848, 270, 28, 120, 14);
        brush.Box(Palette.LeafFresh, 848, 330, 28, 60, 14);
        brush.Box(Palette.White, 842, 262, 40, 14, 6);
        brush.Table(60, 620, 1480, 280, Palette.White, "#93a7ba");
        brush.Box("#7f95aa", 520, 690, 8, 200);
        brush.Box("#7f95aa", 1060, 690, 8, 200);
        Microscope(brush, 430, 622, 2.1f);
        Flask(brush, 640, 622, 1.5f, 0);
        Flask(brush, 1010, 622, 1.7f, 2);
        Flask(brush, 1140, 622, 1.3f, 1);
        brush.Box(Palette.EarthDeep, 1230, 566, 220, 16, 4);
        brush.Box(Palette.EarthDeep, 1230, 608, 220, 14, 4);
        for (var i = 0; i < 5; i++)
        {
            brush.Box("#d9eef7", 1250 + (i * 40), 520, 22, 94, 11);
            brush.Box(i % 2 == 0 ? Palette.Gold : Palette.Brick, 1250 + (i * 40), 566, 22, 48, 11);
        }

        brush.PotPlant(200, 622, 1.2f);
    }

    public static void Clinic(Brush brush)
    {
        brush.Walls(640, "#e5f1ee", "#c9d8d3");
        brush.Window(620, 90, 360, 270);
        brush.Box(Palette.White, 150, 100, 280, 330, 8);
        brush.Shape(Palette.Leaf, "M262 180L318 180L318 232L370 232L370 288L318 288L318 340L262 340L262 288L210 288L210 232L262 232Z");
        brush.Box(Palette.White, 1120, 90, 360, 550, 6);
        brush.Line(Palette.Mist, 6, "M1300 96L1300 636M1126 260L1474 260M1126 430L1474 430");
        for (var i = 0; i < 6; i++)
        {
            brush.Box(i % 2 == 0 ? Palette.BlueMiddle : Palette.LeafFresh, 1150 + (i * 52), 188, 36, 70, 5);
            brush.Box(i % 2 == 0 ? Palette.Gold : Palette.Rose, 1150 + (i * 52), 358, 36, 70, 5);
        }

        brush.Box(Palette.EarthDeep, 430, 600, 150, 24, 10);
        brush.Box(Palette.EarthDeep, 450, 620, 14, 220);
        brush.Box(Palette.EarthDeep, 550, 620, 14, 220);
        new Figure { Top = Palette.Slate, Bust = true, HairColor = Palette.HairGrey, Left = (-12, -44), Right = (34, -46) }.At(brush, 510, 792, 500);
        brush.Line(Palette.SteelDeep, 50, "M470 620L600 640L610 830");
        brush.Box(Palette.Brand, 560, 486, 66, 50, 12);
        new Figure { Top = Palette.BlueMiddle, Bust = true, Coat = true, Head = Headwear.Long, Left = (-22, -46), Right = (38, -52) }.At(brush, 960, 792, 520, mirrored: true);
        brush.Line(Palette.Slate, 6, "M916 420C914 480 936 520 950 520C968 520 984 480 984 420");
        brush.Disc(Palette.Steel, 950, 528, 13);
        brush.Table(560, 612, 640, 250, Palette.White, "#b4cbc5");
        brush.Line(Palette.Slate, 5, "M626 520C680 560 690 590 720 600");
        brush.Box(Palette.White, 700, 552, 90, 60, 8);
        brush.Box(Palette.LeafLight, 712, 562, 66, 30, 3);
        brush.Papers(1060, 612, 1.8f);
        brush.PotPlant(80, 680, 1.6f);
    }

    public static void Library(Brush brush)
    {
        brush.Walls(680, "#efe8da", "#c9ad85");
        brush.Box("#7a5436", 60, 50, 560, 640, 6);
        brush.Box("#7a5436", 980, 50, 560, 640, 6);
        for (var i = 0; i < 4; i++)
        {
            brush.Box("#5f4130", 90, 80 + (i * 148), 500, 134);
            brush.Box("#5f4130", 1010, 80 + (i * 148), 500, 134);
            brush.Books(40 + i, 100, 92 + (i * 148), 480, 118);
            brush.Books(60 + i, 1020, 92 + (i * 148), 480, 118);
        }

        brush.Window(690, 90, 220, 330);
        brush.Lamp(800, 60, 1.6f, 60);
        new Figure { Top = Palette.White, Bust = true, Head = Headwear.Long, Left = (-18, -46), Right = (18, -46) }.At(brush, 480, 850, 440);
        new Figure { Top = Palette.Brand, Bust = true, Left = (-18, -48), Right = (18, -44) }.At(brush, 800, 850, 440);
        new Figure { Top = Palette.LeafDeep, Bust = true, Head = Headwear.Bun, Left = (-18, -46), Right = (18, -46) }.At(brush, 1120, 850, 440);
        brush.Table(180, 690, 1240, 210, Palette.Earth, Palette.EarthDeep);
        foreach (var (x, color) in ((float X, string Color)[])[(480, Palette.Brick), (800, Palette.Gold), (1120, Palette.Brand)])
        {
            brush.Shape(color, FormattableString.Invariant($"M{x - 92} 700L{x - 84} 646L{x} 660L{x + 84} 646L{x + 92} 700Z"));
            brush.Shape(Palette.Cream, FormattableString.Invariant($"M{x - 80} 690L{x - 74} 640C{x - 40} 632 {x - 14} 642 {x} 656C{x + 14} 642 {x + 40} 632 {x + 74} 640L{x + 80} 690C{x + 40} 682 {x + 14} 688 {x} 698C{x - 14} 688 {x - 40} 682 {x - 80} 690Z"));
            brush.Line(Palette.EarthPale, 3, x, 658, x, 696);
        }

        brush.Box(Palette.LeafDeep, 270, 664, 120, 28, 4);
        brush.Box(Palette.Brand, 280, 638, 104, 28, 4);
    }

    public static void StudentContest(Brush brush)
    {
        brush.Walls(640, "#e4edf5", "#bfcbd8");
        for (var i = 0; i < 16; i++)
        {
            string[] flags = [Palette.Brick, Palette.Gold, Palette.LeafFresh, Palette.BlueMiddle];
            var x = 20 + (i * 100);
            var y = 76 + (40 * MathF.Sin(i * MathF.PI / 7.5f));
            brush.Polygon(flags[i % 4], (x, y), (x + 64, y + 4), (x + 32, y + 64));
        }

        (float X, float Y)[] cord = [.. Enumerable.Range(0, 17).Select(i => ((i * 100f) - 10, 78 + (40 * MathF.Sin((i - 0.3f) * MathF.PI / 7.5f))))];
        brush.Contour(Palette.Slate, 4, cord);
        brush.Box(Palette.White, 110, 190, 330, 330, 6);
        brush.Box(Palette.White, 1160, 190, 330, 330, 6);
        brush.Shape(Palette.LeafFresh, "M150 470L240 330L300 410L340 360L400 470Z");
        brush.Disc(Palette.Gold, 350, 280, 30);
        brush.Ring(Palette.Blue, 10, 1325, 340, 90);
        brush.Ring(Palette.Leaf, 10, 1325, 340, 46);
        brush.Disc(Palette.Brick, 1325, 340, 16);
        brush.Disc(Palette.Gold, 1415, 340, 15);
        new Figure { Top = Palette.White, Bust = true, Left = (-16, -46), Right = (28, -58) }.At(brush, 540, 850, 440);
        new Figure { Top = Palette.White, Bust = true, Head = Headwear.Long, Left = (-16, -46), Right = (28, -56) }.At(brush, 1060, 850, 430, mirrored: true);
        brush.Line(Palette.Brick, 12, "M505 516L540 560L575 516");
        brush.Line(Palette.Brick, 12, "M1025 520L1060 562L1095 520");
        brush.Table(220, 670, 1160, 230, Palette.White, Palette.Brand);
        Robot(brush, 800, 672, 2);
        Trophy(brush, 1250, 672, 1.5f);
        brush.Laptop(370, 676, 1.7f);
        brush.Box(Palette.Gold, 470, 650, 60, 20, 3);
        brush.Box(Palette.LeafFresh, 950, 646, 40, 24, 3);
    }

    public static void ComputerClass(Brush brush)
    {
        brush.Walls(600, "#e9eef4", "#c3b79d");
        brush.Box(Palette.Forest, 420, 70, 760, 330, 6);
        brush.Box(Palette.EarthDeep, 410, 396, 780, 16, 3);
        brush.Line(Palette.White, 6, "M500 150L640 150M500 200L720 200M540 250L700 250M540 300L660 300");
        brush.Box(Palette.LeafLight, 840, 130, 240, 170, 8);
        brush.Polygon(Palette.White, (930, 170), (930, 260), (1010, 215));
        brush.Window(110, 110, 220, 260);
        brush.Window(1270, 110, 220, 260);
        new Figure { Top = Palette.Brand, Bottom = Palette.Ink, Skirt = true, Head = Headwear.Bun, Left = (-18, -46), Right = (32, -86) }.At(brush, 760, 640, 380);
        for (var row = 0; row < 2; row++)
        {
            var (y, size, step) = (600 + (row * 150), 0.95f + (row * 0.4f), 330 + (row * 90));
            for (var i = 0; i < 4 + (row == 0 ? 1 : 0); i++)
            {
                var x = (row == 0 ? 140 : 175) + (i * step);
                brush.At(x, y, size, () =>
                {
                    brush.Box(Palette.Earth, -150, 20, 300, 18, 5);
                    brush.Box(Palette.Slate, -60, -84, 120, 84, 6);
                    brush.Box(i % 2 == 0 ? Palette.SkyPale : Palette.LeafPale, -52, -76, 104, 66, 3);
                    brush.Box(Palette.SteelDeep, -8, 0, 16, 20);
                });
                brush.Listeners((row * 10) + i, y + (70 * size), x, x, 10, 110 * size, young: true);
            }
        }
    }

    public static void Fair(Brush brush)
    {
        brush.Fill(Palette.SkyWarm);
        brush.Ridge("#c4d5dd", (0, 380), (300, 260), (640, 370), (980, 250), (1300, 360), (1600, 280));
        brush.Ridge("#8fbf9a", (0, 450), (500, 400), (1000, 450), (1600, 410));
        brush.Box("#dcc8a3", 0, 600, 1600, 300);
        foreach (var (x, color) in ((float X, string Color)[])[(290, Palette.Brick), (800, Palette.Brand), (1310, Palette.LeafDeep)])
        {
            brush.Box(Palette.EarthDeep, x - 214, 260, 14, 440);
            brush.Box(Palette.EarthDeep, x + 200, 260, 14, 440);
            brush.Box("#fff4e2", x - 200, 280, 400, 330);
            for (var i = 0; i < 8; i++)
            {
                var left = x - 240 + (i * 60);
                brush.Shape(i % 2 == 0 ? color : Palette.White, FormattableString.Invariant($"M{left + 20 - (i * 5)} 170L{left + 60 - (i * 5) + 5} 170L{left + 60} 290A30 30 0 0 1 {left} 290Z"));
            }
        }

        new Figure { Top = Palette.LeafLight, Bust = true, Head = Headwear.ConicalHat, Left = (-20, -48), Right = (22, -48) }.At(brush, 290, 770, 400);
        new Figure { Top = Palette.White, Bust = true, Head = Headwear.Bun, Left = (-20, -48), Right = (26, -54) }.At(brush, 800, 770, 420);
        new Figure { Top = Palette.Gold, Bust = true, Left = (-20, -48), Right = (22, -48) }.At(brush, 1310, 770, 400);
        foreach (var x in (float[])[290, 800, 1310])
        {
            brush.Table(x - 220, 610, 440, 170, Palette.Earth, Palette.EarthDeep);
        }

        for (var i = 0; i < 6; i++)
        {
            brush.Disc(i % 2 == 0 ? "#e8cf6c" : Palette.Brick, 130 + (i * 36), 594, 22);
            brush.Box(Palette.Gold, 660 + (i * 34), 560, 26, 52, 6);
            brush.Box(Palette.White, 662 + (i * 34), 550, 22, 12, 3);
            brush.Box(i % 2 == 0 ? Palette.LeafDeep : Palette.Leaf, 1160 + (i * 46), 556, 36, 56, 4);
            brush.Box(Palette.Cream, 1166 + (i * 46), 574, 24, 16, 2);
        }

        new Figure { Top = Palette.Navy, Bottom = Palette.Slate, Left = (-14, -46), Right = (26, -58) }.At(brush, 600, 880, 420);
        new Figure { Top = Palette.Rose, Bottom = Palette.Navy, Skirt = true, Head = Headwear.Long, Left = (-14, -46), Right = (24, -56) }.At(brush, 1050, 880, 400, mirrored: true);
        new Figure { Top = Palette.White, Bottom = Palette.LeafDeep, Head = Headwear.Short, Left = (-14, -46), Right = (14, -46) }.At(brush, 1150, 880, 250, mirrored: true);
    }

    private static void Flask(Brush brush, float x, float y, float scale, int kind) => brush.At(x, y, scale, () =>
    {
        string[] liquids = [Palette.LeafFresh, Palette.Gold, Palette.BlueMiddle, Palette.Rose];
        var liquid = liquids[kind];
        if (kind % 2 == 0)
        {
            brush.Shape("#d9eef7", "M-10 -92L10 -92L10 -58L38 -8C40 -2 36 0 32 0L-32 0C-36 0 -40 -2 -38 -8L-10 -58Z");
            brush.Shape(liquid, "M-22 -34L22 -34L38 -8C40 -2 36 0 32 0L-32 0C-36 0 -40 -2 -38 -8Z");
            brush.Box(Palette.White, -14, -98, 28, 9, 4);
        }
        else
        {
            brush.Box("#d9eef7", -26, -82, 52, 82, 10);
            brush.Box(liquid, -26, -46, 52, 46, 10);
            brush.Box(Palette.White, -30, -88, 60, 10, 5);
        }
    });

    private static void Microscope(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Box(Palette.Navy, -46, -12, 92, 12, 5);
        brush.Line(Palette.Navy, 15, "M24 -14C54 -40 46 -84 14 -94");
        brush.Box(Palette.SteelDeep, -36, -38, 60, 9, 3);
        brush.Turn(-8, -70, -24, () =>
        {
            brush.Box(Palette.Steel, -11, -54, 22, 84, 5);
            brush.Box(Palette.Navy, -13, -66, 26, 16, 4);
            brush.Box(Palette.Slate, -7, 28, 14, 14, 3);
        });
    });

    private static void Robot(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Box(Palette.Slate, -52, -26, 104, 26, 13);
        foreach (var wheel in (float[])[-36, 0, 36])
        {
            brush.Disc(Palette.Steel, wheel, -13, 8);
        }

        brush.Box(Palette.BlueMiddle, -38, -88, 76, 64, 8);
        brush.Box(Palette.Brand, -26, -76, 52, 30, 4);
        brush.Line(Palette.LeafLight, 4, "M-18 -60L-8 -60L-2 -70L6 -52L12 -60L20 -60");
        brush.Line(Palette.Steel, 9, "M38 -70L70 -92L84 -72");
        brush.Line(Palette.Steel, 9, "M-38 -70L-66 -60");
        brush.Box(Palette.Gold, -26, -122, 52, 34, 8);
        brush.Disc(Palette.White, -11, -106, 7);
        brush.Disc(Palette.White, 11, -106, 7);
        brush.Disc(Palette.Ink, -11, -106, 3.5f);
        brush.Disc(Palette.Ink, 11, -106, 3.5f);
        brush.Line(Palette.Slate, 4, 0, -122, 0, -138);
        brush.Disc(Palette.Brick, 0, -142, 6);
    });

    private static void Trophy(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Box(Palette.EarthDeep, -26, -20, 52, 20, 3);
        brush.Box("#c9921f", -6, -46, 12, 28);
        brush.Line("#c9921f", 6, "M-28 -96C-52 -96 -48 -64 -22 -62M28 -96C52 -96 48 -64 22 -62");
        brush.Shape(Palette.Gold, "M-32 -106L32 -106C32 -66 20 -46 0 -46C-20 -46 -32 -66 -32 -106Z");
    });
}
