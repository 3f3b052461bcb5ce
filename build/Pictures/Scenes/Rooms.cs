using Pictures.Drawing;

namespace Pictures.Scenes;

/// <summary>Meetings and offices.</summary>
internal static class Rooms
{
    public static void MeetingRoom(Brush brush)
    {
        brush.Walls(610, "#e8eef4", "#cbb89b");
        brush.Window(150, 110, 330, 260);
        brush.Window(1120, 110, 330, 260);
        brush.Box(Palette.Brand, 560, 90, 480, 250, 6);
        brush.Ring(Palette.White, 6, 800, 196, 58);
        brush.Shape(Palette.LeafFresh, "M800 208C764 210 748 188 746 158C782 158 800 178 800 208Z");
        brush.Shape(Palette.LeafLight, "M800 200C802 166 822 150 854 150C854 182 834 202 800 200Z");
        brush.Shape(Palette.White, "M796 244C776 230 758 226 742 228L742 206C760 204 780 208 796 222ZM804 244C824 230 842 226 858 228L858 206C840 204 820 208 804 222Z");
        brush.PotPlant(76, 640, 1.5f);
        brush.PotPlant(1528, 640, 1.5f);

        new Figure { Top = Palette.White, Bottom = Palette.Navy, Left = (-22, -58), Right = (24, -66) }.At(brush, 800, 720, 400);
        string[] shirts = [Palette.Brand, Palette.White, Palette.LeafDeep, Palette.White, Palette.Slate, Palette.Rose];
        float[] seats = [250, 420, 590, 1010, 1180, 1350];
        for (var i = 0; i < seats.Length; i++)
        {
            brush.Box(Palette.EarthDeep, seats[i] - 62, 440, 124, 200, 22);
            new Figure
            {
                Top = shirts[i],
                Bust = true,
                Head = i is 1 or 5 ? Headwear.Bun : Headwear.Short,
                HairColor = i == 2 ? Palette.HairGrey : Palette.Hair,
                Left = (-8, -42),
                Right = (10, -43),
            }.At(brush, seats[i], 742, 340, mirrored: i > 2);
        }

        brush.Table(90, 610, 1420, 250, "#b98a5b", "#8c6341");
        brush.Box("#a5794e", 150, 690, 1300, 8, 4);
        foreach (var x in seats)
        {
            brush.Papers(x, 612, 1.5f);
            brush.Bottle(x + 78, 616, 1.4f);
        }

        brush.Vase(800, 622, 1.5f);
        brush.Laptop(700, 618, 1.15f);
    }

    public static void CongressHall(Brush brush)
    {
        brush.Fill("#16335f");
        brush.Box("#0f2749", 0, 0, 1600, 90);
        brush.Box(Palette.SkyPale, 300, 70, 1000, 360, 4);
        brush.Inside(300, 70, 1000, 360, 4, () =>
        {
            brush.Disc("#f8e3ae", 1060, 180, 54);
            brush.Ridge(Palette.BlueFar, (300, 350), (480, 250), (640, 320), (820, 210), (1010, 310), (1180, 240), (1300, 300));
            brush.Ridge(Palette.LeafFresh, (300, 400), (560, 330), (820, 390), (1080, 330), (1300, 380));
            brush.Ridge(Palette.LeafDeep, (300, 428), (700, 396), (1000, 420), (1300, 396));
        });
        foreach (var x in (float[])[40, 100, 160, 1410, 1470, 1530])
        {
            brush.Shape(Palette.Brick, FormattableString.Invariant($"M{x} 0L{x + 44} 0C{x + 30} 220 {x + 52} 380 {x + 36} 560L{x - 8} 560C{x + 10} 360 {x - 10} 200 {x} 0Z"));
            brush.Line("#a94a36", 4, FormattableString.Invariant($"M{x + 20} 0C{x + 10} 220 {x + 30} 380 {x + 14} 560"));
        }

        brush.Box("#c9a06d", 0, 540, 1600, 360);
        brush.Box("#b58b59", 0, 590, 1600, 16);
        new Figure { Top = Palette.Navy, Bottom = Palette.Ink, Left = (-18, -62), Right = (20, -68) }.At(brush, 470, 560, 300);
        brush.Polygon(Palette.EarthDeep, (400, 440), (544, 440), (526, 590), (418, 590));
        brush.Box(Palette.Earth, 388, 426, 168, 22, 6);
        brush.Ring(Palette.Gold, 6, 472, 510, 26);
        brush.Line(Palette.Ink, 4, "M500 430C506 410 498 400 490 392");
        for (var i = 0; i < 5; i++)
        {
            new Figure
            {
                Top = i % 2 == 0 ? Palette.White : Palette.Slate,
                Bust = true,
                Head = i == 3 ? Headwear.Bun : Headwear.Short,
                HairColor = i == 2 ? Palette.HairGrey : Palette.Hair,
                Left = (-9, -44),
                Right = (9, -44),
            }.At(brush, 730 + (i * 128), 606, 250);
        }

        brush.Box(Palette.White, 660, 498, 650, 30, 4);
        brush.Box("#e6ecf3", 670, 524, 630, 78);
        brush.Vase(985, 502, 1);
        brush.Listeners(5, 690, 60, 1560, 116, 96);
        brush.Listeners(9, 770, 0, 1600, 136, 122);
        brush.Listeners(14, 870, 60, 1600, 168, 156);
    }

    public static void Handshake(Brush brush)
    {
        brush.Walls(690, "#e4ecf2", "#b9c6d2");
        brush.Window(560, 90, 480, 330);
        brush.Box(Palette.LeafDeep, 120, 70, 250, 480, 8);
        brush.Box(Palette.Cream, 146, 96, 198, 428, 4);
        brush.Inside(146, 96, 198, 428, 4, () =>
        {
            brush.Disc("#f6d68c", 290, 200, 36);
            brush.Karst(200, 524, 150, 300, Palette.BlueFar, Palette.BlueMiddle);
            brush.Karst(310, 524, 130, 210, Palette.LeafFresh, Palette.Leaf);
        });
        brush.Box(Palette.EarthDeep, 1220, 120, 290, 590, 6);
        brush.Books(3, 1244, 140, 242, 120);
        brush.Books(8, 1244, 280, 242, 120);
        brush.Books(11, 1244, 420, 242, 120);
        brush.Box(Palette.Earth, 1240, 560, 250, 140, 4);
        brush.PotPlant(1100, 700, 1.4f);

        new Figure { Top = Palette.Navy, Bottom = Palette.Ink, Left = (-15, -44), Right = (26, -58) }.At(brush, 590, 860, 560);
        new Figure { Top = "#2f7a58", Bottom = Palette.Forest, Head = Headwear.Bun, Skirt = true, Left = (-15, -44), Right = (26, -58) }.At(brush, 882, 860, 540, mirrored: true);
        brush.Line(Palette.Skin, 24, 716, 540, 758, 540);
        brush.Box("#7a5436", 1000, 770, 600, 130, 8);
        brush.Box(Palette.Earth, 970, 742, 640, 34, 10);
        brush.Box(Palette.Brick, 1080, 716, 130, 26, 4);
        brush.Box(Palette.Brick, 1250, 716, 130, 26, 4);
        brush.Line(Palette.Gold, 7, 1410, 738, 1470, 700);
    }

    public static void Desk(Brush brush)
    {
        brush.Walls(600, "#eef1e7", "#c9ad85");
        brush.Window(160, 80, 420, 330);
        brush.Books(21, 760, 70, 660, 120);
        brush.Books(34, 760, 216, 660, 120);
        brush.Lamp(690, 190, 1.4f, 220);
        new Figure { Top = Palette.Brand, Bust = true, Head = Headwear.Short, HairColor = Palette.HairGrey, Left = (-24, -45), Right = (20, -44) }.At(brush, 800, 790, 560);
        brush.Table(120, 600, 1360, 320, "#b98a5b", "#8c6341");
        brush.Papers(860, 602, 2.4f);
        brush.Papers(640, 600, 2);
        brush.Line(Palette.Gold, 8, 930, 588, 962, 528);
        for (var i = 0; i < 5; i++)
        {
            brush.Box(i % 2 == 0 ? Palette.LeafDeep : Palette.Brand, 1120 + (i * 6), 570 - (i * 30), 240 - (i * 10), 28, 4);
            brush.Box(Palette.Cream, 1140 + (i * 6), 578 - (i * 30), 200 - (i * 10), 12);
        }

        brush.Shape(Palette.White, "M1030 552L1096 552L1088 602L1038 602Z");
        brush.Ring(Palette.White, 8, 1100, 572, 14);
        brush.Laptop(400, 606, 2.6f);
        brush.PotPlant(210, 606, 1.1f);
    }

    public static void Seminar(Brush brush)
    {
        brush.Walls(620, "#e9f0ea", "#c4b18f");
        brush.Box(Palette.Slate, 470, 70, 760, 400, 8);
        brush.Box(Palette.White, 486, 86, 728, 368, 3);
        float[] bars = [90, 150, 128, 200, 244];
        for (var i = 0; i < bars.Length; i++)
        {
            brush.Box(i == 4 ? Palette.LeafDeep : Palette.BlueMiddle, 560 + (i * 82), 400 - bars[i], 54, bars[i], 3);
        }

        brush.Box(Palette.Steel, 540, 400, 440, 5);
        brush.Line(Palette.Gold, 8, "M586 290L668 232L750 252L832 176L914 128");
        brush.Disc(Palette.LeafLight, 1096, 240, 76);
        brush.Shape(Palette.LeafDeep, "M1096 240L1096 164A76 76 0 0 1 1168 266Z");
        brush.Shape(Palette.Gold, "M1096 240L1168 266A76 76 0 0 1 1120 312Z");
        brush.PotPlant(110, 640, 1.7f);
        brush.Window(1340, 110, 200, 280);
        new Figure { Top = Palette.White, Bottom = Palette.Navy, Skirt = true, Head = Headwear.Long, Left = (-16, -44), Right = (34, -84) }.At(brush, 350, 720, 420);
        brush.Polygon(Palette.EarthDeep, (150, 560), (286, 560), (272, 730), (164, 730));
        brush.Box(Palette.Earth, 138, 546, 160, 22, 6);
        brush.Listeners(17, 720, 470, 1560, 138, 130);
        brush.Listeners(27, 850, 60, 1600, 176, 172);
    }
}
