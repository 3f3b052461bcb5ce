using QRCoder;

namespace Embedded.Users.TwoFactor;

/// <summary>Draws a text as a QR code.</summary>
internal static class QrPicture
{
    private const int PixelsPerModule = 6;

    public static string Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);

        return picture.GetGraphic(PixelsPerModule);
    }
}
