namespace Pictures.Drawing;

/// <summary>The colours of all pictures: the theme's blues and greens, with earth, cloth and skin that sit beside them.</summary>
internal static class Palette
{
    public const string White = "#ffffff";
    public const string Cream = "#fbf6ea";
    public const string Sand = "#f2e0b9";
    public const string Gold = "#e0a92e";
    public const string Brick = "#c65b43";
    public const string Rose = "#e6a090";
    public const string Blossom = "#e7a9c0";
    public const string BlossomDeep = "#c9769a";

    public const string SkyPale = "#e3eff6";
    public const string SkyWarm = "#f9ecd6";
    public const string Mist = "#c5d9e6";
    public const string BlueFar = "#9dbfd6";
    public const string BlueMiddle = "#6496b8";
    public const string Blue = "#2f6ba3";
    public const string Brand = "#0b3b7c";
    public const string Navy = "#0a2a57";
    public const string Ink = "#1b2439";

    public const string LeafPale = "#d3e6c9";
    public const string LeafLight = "#a7cf9a";
    public const string LeafFresh = "#79b77c";
    public const string Leaf = "#4a9567";
    public const string LeafDeep = "#2a7350";
    public const string Forest = "#17533a";

    public const string EarthPale = "#dfc39c";
    public const string Earth = "#bd9263";
    public const string EarthDeep = "#8c6341";
    public const string Bark = "#5f4433";

    public const string Steel = "#a9b6c6";
    public const string SteelDeep = "#66758c";
    public const string Slate = "#3d4a61";

    public const string Skin = "#e3b189";
    public const string SkinDeep = "#c68d65";
    public const string Hair = "#252a3b";
    public const string HairGrey = "#9aa3b1";
}
