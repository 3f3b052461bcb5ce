using Pictures.Drawing;

namespace Pictures.Scenes;

/// <summary>Engineering: bridge, water, sun, building, weather, roads.</summary>
internal static class Works
{
    public static void Bridge(Brush brush)
    {
        brush.Fill(Palette.SkyWarm);
        brush.Sun(380, 230, 66);
        brush.Ridge("#c4d5dd", (0, 400), (240, 260), (500, 380), (800, 300), (1100, 390), (1360, 250), (1600, 340));
        brush.Ridge(Palette.BlueMiddle, (0, 470), (200, 400), (420, 490), (800, 552), (1180, 490), (1400, 400), (1600, 450));
        brush.Box("#5f9fc4", 0, 600, 1600, 300);
        brush.Line("#a9d0e4", 7, "M180 720C260 708 320 732 420 720M620 780C720 768 800 792 900 780M1040 700C1120 690 1180 710 1280 700M260 840C360 828 440 852 560 840M1100 830C1200 818 1280 842 1400 830");
        brush.Ridge(Palette.LeafDeep, (0, 560), (180, 590), (330, 690), (430, 900));
        brush.Ridge(Palette.LeafDeep, (1170, 900), (1270, 690), (1420, 590), (1600, 560));
        for (var i = 0; i < 6; i++)
        {
            brush.Pine(40 + (i * 46), 590 + (i * 14), 110, i % 2 == 0 ? Palette.Forest : Palette.Leaf);
            brush.Pine(1560 - (i * 46), 590 + (i * 14), 110, i % 2 == 0 ? Palette.Forest : Palette.Leaf);
        }

        foreach (var x in (float[])[470, 1130])
        {
            brush.Box(Palette.White, x - 34, 150, 20, 640);
            brush.Box(Palette.White, x + 14, 150, 20, 640);
            brush.Box(Palette.SkyPale, x - 34, 200, 68, 20);
            brush.Box(Palette.SkyPale, x - 34, 330, 68, 20);
            brush.Box(Palette.Steel, x - 50, 700, 100, 110, 6);
        }

        brush.Line(Palette.Brick, 10, "M0 470C200 420 380 280 470 166C640 500 960 500 1130 166C1220 280 1400 420 1600 470");
        for (var x = 40; x < 1600; x += 40)
        {
            var top = x < 470 ? 470 - (304 * MathF.Pow(x / 470f, 1.7f))
                : x > 1130 ? 470 - (304 * MathF.Pow((1600 - x) / 470f, 1.7f))
                : 416 - (250 * MathF.Pow(MathF.Abs(x - 800) / 330f, 2));
            brush.Line(Palette.Rose, 3, x, top, x, 520);
        }

        brush.Box(Palette.Brand, 0, 516, 1600, 30);
        brush.Box(Palette.BlueFar, 0, 508, 1600, 10);
        Truck(brush, 700, 508, 0.8f);
        brush.Box(Palette.White, 940, 472, 84, 34, 10);
        brush.Box(Palette.BlueMiddle, 956, 478, 52, 14, 4);
        brush.Disc(Palette.Ink, 960, 506, 9);
        brush.Disc(Palette.Ink, 1006, 506, 9);
        brush.At(760, 800, 1, () =>
        {
            brush.Shape(Palette.EarthDeep, "M-90 0L90 0C74 30 -74 30 -90 0Z");
            new Figure { Top = Palette.Slate, Bust = true, Head = Headwear.ConicalHat, Right = (26, -50) }.At(brush, -20, 52, 130);
            brush.Line(Palette.Earth, 5, 20, -20, 64, 44);
        });
    }

    public static void WaterSupply(Brush brush)
    {
        brush.Fill(Palette.SkyPale);
        brush.Cloud(240, 140, 1.3f);
        brush.Ridge(Palette.BlueFar, (0, 360), (300, 230), (640, 350), (980, 220), (1300, 340), (1600, 260));
        brush.Ridge(Palette.LeafFresh, (0, 450), (500, 400), (1050, 450), (1600, 400));
        brush.Box("#d9cdb3", 0, 620, 1600, 280);
        brush.Ridge("#a8cc86", (0, 500), (600, 480), (1600, 500));
        brush.Box("#d9cdb3", 0, 640, 1600, 260);
        brush.Box(Palette.Cream, 60, 330, 560, 320);
        brush.Polygon(Palette.Brick, (20, 340), (110, 230), (570, 230), (660, 340));
        for (var i = 0; i < 3; i++)
        {
            brush.Box(Palette.BlueMiddle, 110 + (i * 170), 400, 110, 110, 4);
            brush.Box(Palette.White, 160 + (i * 170), 400, 10, 110);
        }

        brush.Line(Palette.SteelDeep, 14, "M1180 330L1140 650M1420 330L1460 650M1160 500L1440 500M1170 420L1450 600M1430 420L1150 600");
        brush.Box(Palette.Steel, 1140, 120, 320, 220, 26);
        brush.Box(Palette.White, 1172, 120, 60, 220, 10);
        brush.Box(Palette.BlueMiddle, 1140, 230, 320, 22);
        brush.Oval(Palette.SteelDeep, 1300, 122, 160, 22);
        foreach (var x in (float[])[760, 890, 1020])
        {
            brush.Box(Palette.Blue, x, 360, 96, 290, 40);
            brush.Box("#5f95c4", x + 14, 380, 18, 240, 9);
            brush.Box(Palette.Brand, x, 600, 96, 50);
        }

        brush.Line(Palette.SteelDeep, 12, "M1180 420L1080 420L1068 400M1020 420L986 420M890 420L856 420M760 420L700 420L700 560");
        brush.Box(Palette.White, 360, 640, 480, 44, 8);
        brush.Box("#e4dfd3", 380, 680, 440, 120);
        foreach (var x in (float[])[440, 560, 680])
        {
            brush.Line(Palette.SteelDeep, 10, FormattableString.Invariant($"M{x} 640L{x} 590L{x + 40} 590L{x + 40} 606"));
            brush.Line("#7cc0e6", 8, x + 40, 610, x + 40, 644);
        }

        new Figure { Top = Palette.White, Bottom = Palette.Navy, Left = (-16, -44), Right = (28, -62) }.At(brush, 360, 850, 300);
        new Figure { Top = Palette.White, Bottom = Palette.Brand, Skirt = true, Head = Headwear.Long, Left = (-16, -44), Right = (26, -62) }.At(brush, 850, 850, 280, mirrored: true);
        new Figure { Top = Palette.Brick, Bottom = Palette.Navy, Head = Headwear.Bun, Skirt = true, Left = (-14, -46), Right = (16, -46) }.At(brush, 980, 860, 400, mirrored: true);
        new Figure { Top = Palette.Gold, Bottom = Palette.Slate, Head = Headwear.Helmet, Left = (-30, -80), Right = (14, -50) }.At(brush, 1230, 860, 420);
    }

    public static void SolarPanels(Brush brush)
    {
        brush.Fill("#dcebf5");
        brush.Sun(1260, 180, 86);
        brush.Cloud(340, 150, 1.5f);
        brush.Ridge(Palette.BlueFar, (0, 400), (260, 270), (580, 390), (900, 260), (1240, 380), (1600, 290));
        brush.Ridge("#86bd84", (0, 480), (500, 420), (1000, 480), (1600, 420));
        brush.House(1330, 460, 1.1f);
        brush.Tree(1440, 462, 130);
        brush.Ridge("#9fca86", (0, 520), (600, 480), (1100, 530), (1600, 480));
        for (var row = 0; row < 4; row++)
        {
            var y = 520 + (row * (58 + (row * 14)));
            var size = 0.8f + (row * 0.32f);
            for (var i = 0; i < 9 - row; i++)
            {
                var x = (-60 + (row * 20)) + (i * 236 * size * 0.82f);
                if (row == 3 && i is 3 or 4)
                {
                    continue;
                }

                Panel(brush, x, y, size);
            }
        }

        new Figure { Top = Palette.Gold, Bottom = Palette.Navy, Head = Headwear.Helmet, Left = (-24, -58), Right = (12, -54) }.At(brush, 930, 880, 400);
        brush.Box(Palette.Slate, 955, 650, 66, 46, 6);
        brush.Grass(5, 30, 840, 900, Palette.Leaf);
    }

    public static void Construction(Brush brush)
    {
        brush.Fill(Palette.SkyWarm);
        brush.Ridge("#d5dfe0", (0, 460), (300, 340), (700, 450), (1100, 330), (1600, 430));
        brush.Ridge(Palette.BlueFar, (0, 540), (500, 480), (1000, 540), (1600, 480));
        brush.Box("#d9c3a0", 0, 640, 1600, 260);
        brush.Line(Palette.Gold, 14, "M300 660L300 120M300 120L980 120M300 120L170 150L300 170");
        brush.Line(Palette.Gold, 5, "M300 180L330 220L270 260L330 300L270 340L330 380L270 420L330 460L270 500L330 540L270 580L330 620");
        brush.Line(Palette.Gold, 5, "M300 120L340 90L380 120L420 90L460 120L500 90L540 120L580 90L620 120L660 90L700 120L740 90L780 120L820 90L860 120L900 90L940 120M340 90L900 90");
        brush.Line(Palette.Slate, 4, 780, 124, 780, 250);
        brush.Box(Palette.SteelDeep, 690, 250, 180, 24, 3);
        for (var floor = 0; floor < 4; floor++)
        {
            var y = 600 - (floor * 100);
            brush.Box(Palette.Steel, 560, y, 620, 20);
            for (var i = 0; i < 6; i++)
            {
                brush.Box("#c3ccd6", 570 + (i * 116), y + 20, 22, 80);
            }
        }

        brush.Box("#c3ccd6", 560, 680, 620, 20);
        brush.Box("#d9a98d", 592, 520, 94, 80);
        brush.Box("#d9a98d", 708, 620, 94, 60);
        brush.Box("#d9a98d", 592, 620, 94, 60);
        brush.Line(Palette.EarthDeep, 7, "M1190 300L1190 690M1260 300L1260 690M1180 400L1270 400M1180 500L1270 500M1180 600L1270 600M1190 300L1260 400M1190 500L1260 600");
        brush.Polygon("#b99b6c", (1360, 760), (1450, 660), (1560, 760));
        new Figure { Top = Palette.Brand, Bottom = Palette.Slate, Head = Headwear.Helmet, Left = (-14, -46), Right = (34, -84) }.At(brush, 560, 870, 420);
        new Figure { Top = Palette.White, Bottom = Palette.Navy, Head = Headwear.Helmet, Left = (-8, -54), Right = (14, -54) }.At(brush, 860, 870, 430, mirrored: true);
        brush.Polygon(Palette.SkyPale, (790, 640), (930, 612), (940, 680), (800, 704));
        brush.Line(Palette.BlueMiddle, 4, "M812 660L920 638M818 678L900 662");
        brush.Polygon(Palette.Brick, (150, 880), (178, 780), (206, 880));
        brush.Polygon(Palette.White, (162, 838), (168, 816), (188, 816), (194, 838));
    }

    public static void WeatherStation(Brush brush)
    {
        brush.Fill("#dfe9f3");
        brush.Cloud(1180, 170, 2.2f);
        brush.Cloud(820, 110, 1.3f);
        brush.Ridge(Palette.BlueFar, (0, 470), (220, 330), (480, 450), (800, 300), (1120, 440), (1400, 330), (1600, 420));
        brush.Ridge(Palette.BlueMiddle, (0, 560), (320, 480), (700, 570), (1100, 470), (1600, 560));
        brush.Ridge(Palette.Leaf, (0, 700), (360, 610), (800, 600), (1240, 640), (1600, 700));
        brush.Box(Palette.White, 556, 200, 16, 460);
        brush.Line(Palette.White, 9, "M480 240L650 240M564 200L564 150");
        brush.Ring(Palette.Slate, 5, 564, 140, 10);
        foreach (var x in (float[])[478, 650])
        {
            brush.Disc(Palette.Slate, x, 240, 20);
            brush.Disc(Palette.SteelDeep, x + 6, 240, 12);
        }

        brush.Box(Palette.Brand, 600, 320, 150, 96, 4);
        brush.Line(Palette.BlueFar, 4, "M650 322L650 414M700 322L700 414M602 368L748 368");
        brush.Box(Palette.Steel, 530, 440, 76, 100, 6);
        brush.Box(Palette.White, 880, 470, 170, 150, 6);
        brush.Line(Palette.Steel, 8, "M890 500L1040 500M890 530L1040 530M890 560L1040 560M890 590L1040 590");
        brush.Polygon(Palette.White, (860, 474), (965, 430), (1070, 474));
        brush.Line(Palette.White, 14, "M900 620L890 710M1030 620L1040 710");
        new Figure { Top = Palette.LeafDeep, Bottom = Palette.Navy, Left = (-14, -54), Right = (10, -54) }.At(brush, 760, 830, 400);
        brush.Box(Palette.White, 724, 604, 70, 48, 3);
        brush.Ridge(Palette.LeafDeep, (0, 820), (500, 780), (1100, 820), (1600, 780));
        brush.Grass(15, 60, 810, 900, Palette.Forest);
        brush.Pine(1340, 780, 260);
        brush.Pine(1450, 800, 200, Palette.Forest);
        brush.Pine(150, 800, 230);
    }

    public static void MountainRoad(Brush brush)
    {
        brush.Fill("#e5eef2");
        brush.Karst(230, 900, 560, 700, "#9db9c6", "#7c9db0");
        brush.Karst(720, 900, 520, 560, "#b4cad3", "#94b0bf");
        brush.Karst(1350, 900, 640, 780, "#86a8b8", "#688da2");
        brush.Karst(1020, 900, 460, 430, "#a5c0a8", "#86a68d");
        brush.Ridge("#7faa7c", (0, 640), (300, 560), (640, 650), (1000, 580), (1600, 660));
        brush.Ridge(Palette.Leaf, (0, 760), (400, 700), (900, 780), (1600, 700));
        brush.Line(Palette.Cream, 52, "M1700 900C1400 880 900 890 760 830C620 770 1060 770 1120 720C1180 670 720 690 700 640C690 600 920 610 960 570C980 548 880 540 860 520");
        brush.Line(Palette.SteelDeep, 40, "M1700 900C1400 880 900 890 760 830C620 770 1060 770 1120 720C1180 670 720 690 700 640C690 600 920 610 960 570C980 548 880 540 860 520");
        brush.Line(Palette.Cream, 3, "M1700 900C1400 880 900 890 760 830C620 770 1060 770 1120 720C1180 670 720 690 700 640C690 600 920 610 960 570");
        Truck(brush, 1010, 866, 1.1f);
        brush.House(420, 690, 1.1f, "#7a5c4a", "#d9b98c");
        brush.House(300, 712, 0.9f, Palette.Brick);
        brush.Tree(520, 700, 150);
        brush.Tree(180, 730, 180, Palette.LeafFresh, Palette.Leaf);
        brush.Ridge(Palette.Forest, (0, 860), (300, 820), (620, 880), (700, 905));
        brush.Grass(2, 20, 850, 900, Palette.Leaf);
    }

    private static void Panel(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Line(Palette.SteelDeep, 7, "M40 60L40 104M150 60L150 104");
        brush.Polygon(Palette.White, (20, -6), (186, -6), (206, 76), (0, 76));
        brush.Polygon(Palette.Brand, (26, 0), (180, 0), (198, 70), (8, 70));
        brush.Line(Palette.BlueMiddle, 2.5f, "M64 0L56 70M103 0L103 70M142 0L150 70M20 24L186 24M14 48L192 48");
    });

    private static void Truck(Brush brush, float x, float y, float scale) => brush.At(x, y, scale, () =>
    {
        brush.Box(Palette.LeafDeep, -70, -54, 90, 46, 4);
        brush.Shape(Palette.Gold, "M22 -40L50 -40L64 -22L64 -8L22 -8Z");
        brush.Box(Palette.SkyPale, 34, -34, 16, 13, 2);
        brush.Disc(Palette.Ink, -46, -4, 11);
        brush.Disc(Palette.Ink, 44, -4, 11);
        brush.Disc(Palette.Steel, -46, -4, 4);
        brush.Disc(Palette.Steel, 44, -4, 4);
    });
}
