using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Embedded.Media.Library;

/// <summary>A short text that changes with a file: its <c>?v=</c> and its ETag. Taken from time and length, so no byte is read.</summary>
internal static class MediaVersion
{
    private const int Bytes = 12;

    public static string Of(FileInfo file) => Hash(string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}/{file.Length}"));

    public static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
