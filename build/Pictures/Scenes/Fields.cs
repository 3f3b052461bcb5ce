using Pictures.Drawing;

namespace Pictures.Scenes;

/// <summary>Terraces, tea, rice, buckwheat, water in the fields.</summary>
internal static class Fields
{
    public static void Terraces(Brush brush)
    {
        brush.Fill(Palette.SkyWarm);
        brush.Sun(1180, 210, 78);
        brush.Ridge("#c4d5dd", (0, 380), (220, 250), (430, 350), (660, 210), (900, 340), (1150, 230), (1380, 330), (1600, 240));
        brush.Ridge(Palette.BlueFar, (0, 450), (260, 360), (520, 440), (820, 330), (1100, 430), (1380, 350), (1600, 420));
        brush.Ridge("#7fb0a4", (0, 500), (300, 450), (640, 500), (980, 430), (1300, 490), (1600, 440));
        (string Field, string Edge)[] steps =
        [
            ("#d9c36a", "#b59a43"), ("#a9c76f", "#7fa04d"), ("#cddfa0", "#9dbb6b"), ("#8bbf77", "#5f9a57"),
            ("#e2cf7e", "#bd9f48"), ("#6fae6d", "#4a8a53"), ("#bcd6e2", "#4d8a5d"), ("#4a9567", "#2f7350"),
        ];
        for (var i = 0; i < steps.Length; i++)
        {
            var y = 500f + (i * (26 + (i * 5)));
            var lift = 46f - (i * 3);
            (float X, float Y)[] crest = [(0, y + 10), (200, y + lift), (470, y - 10), (760, y + (lift * 1.1f)), (1040, y - 16), (1330, y + (lift * 0.9f)), (1600, y - 4)];
            brush.Ridge(steps[i].Edge, [.. crest.Select(point => (point.X, point.Y - 9))]);
            brush.Ridge(steps[i].Field, crest);
        }

        brush.House(1320, 536, 0.9f, Palette.EarthDeep);
        brush.Tree(1410, 548, 120);
        brush.Tree(1240, 548, 90, Palette.LeafFresh, Palette.Leaf);
        new Figure { Top = Palette.Navy, Bottom = Palette.Ink, Head = Headwear.ConicalHat, Left = (-22, -50), Right = (24, -48) }.At(brush, 640, 792, 170);
        brush.Line(Palette.EarthDeep, 6, 676, 700, 700, 800);
        new Figure { Top = Palette.Brick, Bottom = Palette.Navy, Skirt = true, Head = Headwear.ConicalHat, Left = (-18, -46), Right = (18, -50) }.At(brush, 812, 826, 160, mirrored: true);
        brush.Grass(4, 60, 860, 900, Palette.Forest);
    }

    public static void TeaHills(Brush brush)
    {
        brush.Fill(Palette.SkyPale);
        brush.Cloud(320, 150, 1.5f);
        brush.Cloud(1270, 110, 1.1f);
        brush.Ridge(Palette.BlueFar, (0, 340), (250, 230), (520, 320), (830, 190), (1120, 310), (1400, 220), (1600, 290));
        brush.Ridge("#7fa9b0", (0, 400), (360, 320), (760, 390), (1160, 310), (1600, 370));
        Hill(brush, "#69a86f", "#4f9160", 430, -60, 14);
        Hill(brush, Palette.Leaf, "#377f57", 540, 80, 15);
        brush.Tree(220, 560, 180, Palette.LeafFresh, Palette.Leaf);
        brush.Tree(1390, 540, 150, Palette.LeafFresh, Palette.Leaf);
        Hill(brush, "#2f7d55", "#1f6344", 690, -20, 13);
        (float X, float Y, float H, string Top)[] pickers = [(470, 760, 250, Palette.Brand), (820, 800, 280, Palette.Brick), (1160, 760, 240, Palette.LeafLight)];
        foreach (var (x, y, h, top) in pickers)
        {
            new Figure { Top = top, Bottom = Palette.Ink, Skirt = true, Head = Headwear.ConicalHat, Left = (-20, -42), Right = (22, -44) }.At(brush, x, y, h, mirrored: x > 1000);
            brush.At(x + (x > 1000 ? 32 : -32), y - (h * 0.52f), h / 260, () =>
            {
                brush.Shape(Palette.Earth, "M-30 -46L30 -46L22 40L-22 40Z");
                brush.Oval(Palette.LeafFresh, 0, -46, 30, 12);
                brush.Line(Palette.EarthDeep, 3, "M-27 -20L27 -20M-25 6L25 6");
            });
        }

        for (var i = 0; i < 12; i++)
        {
            brush.Bush(i * 150, 850, 2.4f, i % 2 == 0 ? "#1f6344" : "#2a7350");
        }

        brush.Box("#17533a", 0, 840, 1600, 60);
        for (var i = 0; i < 13; i++)
        {
            brush.Bush((i * 140) - 40, 905, 2.2f, i % 2 == 0 ? "#175c37" : "#124a33");
        }
    }

    public static void RiceSeedlings(Brush brush)
    {
        brush.Fill("#e8f1f3");
        brush.Cloud(1200, 120, 1.4f);
        brush.Karst(250, 400, 330, 300, "#9fc0cd", "#83aabd");
        brush.Karst(560, 400, 260, 230, "#b3cfd8", "#97b9c9");
        brush.Karst(1330, 400, 400, 330, "#8fb5c6", "#759fb5");
        brush.Karst(1030, 400, 240, 190, "#b3cfd8", "#97b9c9");
        brush.Ridge(Palette.Leaf, (0, 380), (300, 362), (700, 384), (1100, 360), (1600, 380));
        brush.House(860, 384, 0.8f, Palette.EarthDeep);
        brush.Tree(960, 388, 110);
        brush.Box("#bfd9e2", 0, 400, 1600, 500);
        brush.Box("#8a7a52", 0, 396, 1600, 10);
        brush.Ridge("#a9cbd8", (0, 560), (400, 548), (900, 566), (1600, 548));
        brush.Shape("#7c8f4a", "M0 520C300 506 420 530 760 516C1100 504 1300 530 1600 510L1600 530C1300 548 1100 522 760 536C420 548 300 526 0 540Z");
        for (var row = 0; row < 9; row++)
        {
            var y = 440f + (row * row * 4.6f) + (row * 14);
            for (var x = -20f + (row % 2 * 30); x < 1640; x += 46 + (row * 11))
            {
                brush.Tuft(x, y, 0.42f + (row * 0.15f), row < 3 ? Palette.LeafFresh : Palette.Leaf);
            }
        }

        foreach (var (x, y, top, mirrored) in ((float X, float Y, string Top, bool Mirrored)[])[(430, 690, Palette.Brand, false), (760, 720, Palette.Brick, true), (1120, 700, Palette.LeafDeep, false)])
        {
            Stooping(brush, x, y, top, mirrored);
        }
    }

    public static void Buckwheat(Brush brush)
    {
        brush.Fill("#dfeaf4");
        brush.Cloud(420, 130, 1.2f);
        brush.Karst(220, 470, 420, 360, "#94b4c9", "#7799b5");
        brush.Karst(620, 470, 300, 260, "#a9c4d5", "#8cabc3");
        brush.Karst(960, 470, 440, 400, "#7f9fb9", "#6386a4");
        brush.Karst(1400, 470, 460, 330, "#94b4c9", "#7799b5");
        brush.Ridge("#9fae8a", (0, 470), (400, 430), (900, 470), (1300, 430), (1600, 460));
        brush.Ridge("#e9b6cb", (0, 520), (500, 480), (1000, 530), (1600, 490));
        brush.House(1240, 508, 1.2f, "#7a5c4a", "#d9b98c");
        brush.Tree(1370, 520, 150);
        brush.Ridge("#dd95b5", (0, 600), (420, 560), (900, 610), (1600, 556));
        brush.Ridge("#cf7ba2", (0, 690), (520, 650), (1100, 700), (1600, 650));
        Flowers(brush, 7, 240, 580, 690, 0.7f);
        new Figure { Top = Palette.Navy, Bottom = Palette.Brand, Skirt = true, Head = Headwear.Scarf, Left = (-22, -48), Right = (26, -56) }.At(brush, 690, 790, 300);
        new Figure { Top = Palette.Brick, Bottom = Palette.Navy, Skirt = true, Head = Headwear.Scarf, Left = (-20, -50), Right = (16, -42) }.At(brush, 860, 790, 220, mirrored: true);
        brush.Ridge("#bb628d", (0, 780), (500, 752), (1000, 790), (1600, 748));
        Flowers(brush, 19, 330, 760, 900, 1.4f);
    }

    public static void Irrigation(Brush brush)
    {
        brush.Fill(Palette.SkyPale);
        brush.Cloud(1240, 140, 1.3f);
        brush.Ridge(Palette.BlueFar, (0, 330), (280, 220), (560, 320), (900, 210), (1240, 310), (1600, 230));
        brush.Ridge(Palette.LeafFresh, (0, 390), (420, 340), (900, 390), (1300, 340), (1600, 380));
        brush.Box("#9fc77f", 0, 400, 1600, 500);
        for (var i = 0; i < 6; i++)
        {
            brush.Box(i % 2 == 0 ? "#8abb74" : "#b3d38e", 0, 410 + (i * 26), 1600, 14);
        }

        brush.Polygon("#6aa860", (0, 560), (560, 560), (300, 900), (0, 900));
        brush.Polygon("#6aa860", (1040, 560), (1600, 560), (1600, 900), (1300, 900));
        brush.Grass(31, 60, 600, 890, Palette.LeafDeep);
        brush.Polygon("#b7bfc6", (540, 560), (580, 560), (380, 900), (280, 900));
        brush.Polygon("#9aa5af", (1020, 560), (1060, 560), (1320, 900), (1220, 900));
        brush.Polygon("#5f9fc4", (580, 560), (1020, 560), (1220, 900), (380, 900));
        brush.Line("#a9d0e4", 8, "M640 640C700 630 740 650 800 640M760 730C840 718 900 742 980 730M560 800C640 788 690 812 780 800");
        brush.Box("#c7ced5", 470, 250, 90, 330, 4);
        brush.Box("#c7ced5", 1040, 250, 90, 330, 4);
        brush.Box("#aab4be", 520, 250, 40, 330);
        brush.Box("#aab4be", 1090, 250, 40, 330);
        brush.Box("#dfe4e9", 440, 220, 720, 48, 6);
        brush.Box(Palette.Blue, 600, 330, 170, 250, 4);
        brush.Box(Palette.Blue, 830, 330, 170, 250, 4);
        brush.Box(Palette.Brand, 600, 400, 170, 16);
        brush.Box(Palette.Brand, 830, 400, 170, 16);
        brush.Box("#cfe4ef", 580, 560, 440, 26, 10);
        brush.Line(Palette.Slate, 10, 685, 180, 685, 340);
        brush.Line(Palette.Slate, 10, 915, 180, 915, 340);
        brush.Ring(Palette.Brick, 10, 685, 176, 34);
        brush.Ring(Palette.Brick, 10, 915, 176, 34);
        brush.Line(Palette.Slate, 5, "M440 222L440 160L1160 160L1160 222M560 160L560 220M1040 160L1040 220");
        new Figure { Top = Palette.Gold, Bottom = Palette.Navy, Head = Headwear.Helmet, Left = (-15, -46), Right = (28, -62) }.At(brush, 622, 222, 180);
        new Figure { Top = Palette.White, Bottom = Palette.Slate, Head = Headwear.ConicalHat, Left = (-18, -46), Right = (18, -46) }.At(brush, 1290, 770, 250, mirrored: true);
    }

    private static void Hill(Brush brush, string face, string row, float y, float shift, int rows)
    {
        brush.Ridge(face, (0, y + shift), (400, y - shift - 20), (800, y + (shift / 2)), (1200, y - shift + 10), (1600, y + shift));
        for (var i = 1; i < rows; i++)
        {
            var drop = i * 22f;
            brush.Contour(row, 9, (-20, y + shift + drop), (400, y - shift - 20 + drop), (800, y + (shift / 2) + drop), (1200, y - shift + 10 + drop), (1620, y + shift + drop));
        }
    }

    private static void Flowers(Brush brush, int seed, int count, float top, float bottom, float size)
    {
        var random = new Random(seed);
        string[] colors = ["#f4d5e2", "#ffffff", "#e7a9c0", "#f4d5e2", "#a94c79"];
        for (var i = 0; i < count; i++)
        {
            var y = top + ((bottom - top) * i / count);
            var x = random.NextSingle() * brush.Width;
            if (i % 4 == 0)
            {
                brush.Line("#6b8f5a", 3 * size, x, y, x + 2, y + (26 * size));
            }

            brush.Disc(colors[random.Next(colors.Length)], x, y, (3 + (random.NextSingle() * 4)) * size);
        }
    }

    private static void Stooping(Brush brush, float x, float y, string top, bool mirrored) => brush.At(x, y, mirrored ? -1.9f : 1.9f, 1.9f, () =>
    {
        brush.Oval("#9dc0cf", 0, 4, 46, 8);
        brush.Line(Palette.Navy, 13, "M-14 0L-16 -46");
        brush.Line(Palette.Navy, 13, "M4 0L-4 -46");
        brush.Shape(top, "M-26 -42C-28 -62 -12 -72 8 -68L44 -52C50 -48 48 -38 40 -36L2 -34Z");
        brush.Line(top, 11, "M34 -46L40 -20");
        brush.Line(top, 11, "M26 -44L24 -18");
        brush.Disc(Palette.Skin, 40, -15, 5.5f);
        brush.Disc(Palette.Skin, 24, -13, 5.5f);
        brush.Tuft(42, 0, 0.8f, Palette.LeafDeep);
        brush.Tuft(26, 2, 0.8f, Palette.LeafDeep);
        brush.Oval(Palette.Skin, 54, -50, 10, 11);
        brush.Shape(Palette.Sand, "M66 -78L80 -42C62 -42 44 -48 34 -58Z");
        brush.Shape(Palette.EarthPale, "M66 -78L80 -42C74 -42 68 -42.500 63 -43.500Z");
    });
}
