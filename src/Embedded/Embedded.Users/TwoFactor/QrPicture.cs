using QRCoder;

namespace Embedded.Users.TwoFactor;

/// <summary>Draws a text as a QR code.</summary>
internal static class QrPicture
{
    private const int PixelsPerModule = 6;

    public static string Of(string text)
    {
        using var generator = new QRCodeGenerator();

        // A screen is never torn or stained: less redundancy makes larger, quicker squares of a long Vietnamese name.
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.L);
        using var picture = new SvgQRCode(data);

        return picture.GetGraphic(PixelsPerModule);
    }
}
