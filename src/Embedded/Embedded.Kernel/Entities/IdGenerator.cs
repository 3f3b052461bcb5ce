using System.Security.Cryptography;

namespace OrchardCore;

/// <summary>Makes ids of 26 letters and digits that sort no way and repeat never.</summary>
public static class IdGenerator
{
    // Crockford's base 32: no i, l, o or u. 26 characters hold 130 bits; the first takes only 2 of its 5 from the 128.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    public static string GenerateId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        var value = new UInt128(BitConverter.ToUInt64(bytes), BitConverter.ToUInt64(bytes[8..]));

        return string.Create(Length, value, static (characters, rest) =>
        {
            for (var i = characters.Length - 1; i >= 0; i--)
            {
                characters[i] = Alphabet[(int)(rest & 31)];
                rest >>= 5;
            }

            // The 128 bits leave only seven values to the first place; Orchard's ids have a 4 there.
            characters[0] = '4';
        });
    }
}
