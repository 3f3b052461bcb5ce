using Microsoft.Playwright;

namespace Portal.Browser.Tests.Browsing;

/// <summary>What a visitor holds in the hand: a width in CSS pixels, a height, and the colours they prefer.</summary>
public sealed record Screen(string Name, int Width, int Height, ColorScheme Scheme)
{
    public static readonly Screen Phone = new("phone, light", 390, 844, ColorScheme.Light);
    public static readonly Screen DarkPhone = new("phone, dark", 390, 844, ColorScheme.Dark);
    public static readonly Screen Desktop = new("desktop, light", 1440, 900, ColorScheme.Light);
    public static readonly Screen DarkDesktop = new("desktop, dark", 1440, 900, ColorScheme.Dark);

    /// <summary>Both sizes in both colour schemes.</summary>
    public static readonly Screen[] All = [Phone, DarkPhone, Desktop, DarkDesktop];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
