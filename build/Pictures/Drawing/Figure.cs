namespace Pictures.Drawing;

/// <summary>What a person wears and how the hair is.</summary>
internal enum Headwear
{
    Short,
    Long,
    Bun,
    ConicalHat,
    Helmet,
    Scarf,
    Veil,
}

/// <summary>A person without a face, 100 units tall, standing at (0, 0); hands are points of that space.</summary>
internal sealed record Figure
{
    public string Top { get; init; } = Palette.Brand;

    public string Bottom { get; init; } = Palette.Slate;

    public string Skin { get; init; } = Palette.Skin;

    public string HairColor { get; init; } = Palette.Hair;

    public Headwear Head { get; init; } = Headwear.Short;

    public (float X, float Y) Left { get; init; } = (-15, -42);

    public (float X, float Y) Right { get; init; } = (15, -42);

    /// <summary>An open coat over the clothes, as in a laboratory or a clinic.</summary>
    public bool Coat { get; init; }

    public bool Skirt { get; init; }

    /// <summary>Only what shows above a table: no legs.</summary>
    public bool Bust { get; init; }

    public Figure At(Brush brush, float x, float y, float height, bool mirrored = false)
    {
        var scale = height / 100;
        brush.At(x, y, mirrored ? -scale : scale, scale, () => Draw(brush));
        return this;
    }

    private void Draw(Brush brush)
    {
        if (!Bust)
        {
            Legs(brush);
        }

        Arm(brush, -10.5f, Left);
        if (Head is Headwear.Long)
        {
            brush.Shape(HairColor, "M-9 -90C-11 -78 -12 -70 -10 -64L10 -64C12 -70 11 -78 9 -90Z");
        }

        brush.Shape(Coat ? Palette.White : Top, "M-4 -80C-10 -79 -14 -76 -14.500 -70L-12.500 -38L12.500 -38L14.500 -70C14 -76 10 -79 4 -80Z");
        if (Coat)
        {
            brush.Shape(Palette.White, "M-12.500 -44L12.500 -44L14 -24L-14 -24Z");
            brush.Shape(Top, "M-5 -80L5 -80L1.500 -62L-1.500 -62Z");
            brush.Line(Palette.Mist, 0.8f, 0, -62, 0, -26);
        }

        brush.Shape(Skin, "M-3.600 -86L3.600 -86L3.600 -79.500C2 -77.500 -2 -77.500 -3.600 -79.500Z");
        brush.Oval(Skin, 0, -91, 7.6f, 8.8f);
        Hair(brush);
        Arm(brush, 10.5f, Right);
    }

    private void Legs(Brush brush)
    {
        if (Skirt)
        {
            brush.Line(Skin, 5, -4.5f, -20, -4.5f, -3);
            brush.Line(Skin, 5, 4.5f, -20, 4.5f, -3);
            brush.Shape(Bottom, "M-12 -42L12 -42L15.500 -13C8 -10 -8 -10 -15.500 -13Z");
        }
        else
        {
            brush.Line(Bottom, 10, -6, -38, -6.5f, -5);
            brush.Line(Bottom, 10, 6, -38, 6.5f, -5);
            brush.Box(Bottom, -12, -44, 24, 12, 3);
        }

        brush.Shape(Palette.Ink, "M-12.500 0C-12.500 -5 -9 -5.500 -2.500 -5L-2.500 0ZM12.500 0C12.500 -5 9 -5.500 2.500 -5L2.500 0Z");
    }

    private void Arm(Brush brush, float shoulder, (float X, float Y) hand)
    {
        var side = Math.Sign(shoulder);
        var (fromX, fromY) = (shoulder, -74f);
        // The elbow bends outwards and down, the more the closer the hand is to the shoulder.
        var reach = MathF.Sqrt(MathF.Pow(hand.X - fromX, 2) + MathF.Pow(hand.Y - fromY, 2));
        var bend = MathF.Max(0, 34 - reach) * 0.5f;
        var (elbowX, elbowY) = (((fromX + hand.X) / 2) + (side * bend), ((fromY + hand.Y) / 2) + (bend * 0.6f));
        var sleeve = Coat ? Palette.White : Top;
        if (Coat)
        {
            brush.Line(Palette.Mist, 8.4f, FormattableString.Invariant($"M{fromX} {fromY}L{elbowX} {elbowY}L{hand.X} {hand.Y}"));
        }

        brush.Line(sleeve, 7.2f, FormattableString.Invariant($"M{fromX} {fromY}L{elbowX} {elbowY}L{hand.X} {hand.Y}"));
        brush.Disc(Skin, hand.X, hand.Y, 4);
    }

    private void Hair(Brush brush)
    {
        switch (Head)
        {
            case Headwear.ConicalHat:
                brush.Shape(Palette.Sand, "M0 -108L21 -90C10 -87.500 -10 -87.500 -21 -90Z");
                brush.Shape(Palette.EarthPale, "M0 -108L21 -90C15 -88.600 9 -88 3 -87.900Z");
                break;
            case Headwear.Helmet:
                brush.Shape(Palette.Gold, "M-9 -93C-9 -103 9 -103 9 -93L12 -92L12 -90.500L-9 -90.500Z");
                break;
            case Headwear.Scarf:
                brush.Shape(Palette.Slate, "M-9.500 -85C-13 -105 13 -105 9.500 -85C8.500 -93 4 -96 0 -96C-4 -96 -8.500 -93 -9.500 -85Z");
                brush.Line(Palette.Rose, 2, "M-8 -96.500C-4 -99 4 -99 8 -96.500");
                break;
            case Headwear.Veil:
                brush.Oval("#b0dfe6ec", 0, -90, 12, 14);
                brush.Oval(Palette.Sand, 0, -97, 18, 3.4f);
                brush.Shape(Palette.Sand, "M-9 -97C-9 -106 9 -106 9 -97Z");
                break;
            case Headwear.Bun:
                brush.Disc(HairColor, 0, -101, 4.6f);
                Cap(brush);
                break;
            case Headwear.Long:
                brush.Shape(HairColor, "M-8.600 -84C-11 -104 11 -104 8.600 -84C8 -92 5 -95 2 -96C-3 -95 -7 -93 -8.600 -84Z");
                break;
            default:
                Cap(brush);
                break;
        }
    }

    private void Cap(Brush brush)
        => brush.Shape(HairColor, "M-8.200 -90C-9.500 -103 9.500 -103 8.200 -90C7 -94.500 4 -96 0 -96C-4 -96 -7 -94.500 -8.200 -90Z");
}
