using System.Globalization;
using Embedded.Media.Library;

namespace Embedded.Media.Images.Variants;

/// <summary>
/// Names a variant by all that its bytes depend on. A changed source makes other names, so an outdated variant is never found; the
/// bound of the store removes it.
/// </summary>
internal static class VariantKey
{
    /// <summary>Raised where the same commands come to give other bytes.</summary>
    private const int Recipe = 1;

    public static string Of(FileInfo source, VariantSpec spec, ImageKind format) => MediaVersion.Hash(string.Create(
        CultureInfo.InvariantCulture,
        $"{Recipe}\n{source.FullName}\n{source.LastWriteTimeUtc.Ticks}/{source.Length}\n{spec.Key}\n{format}"));
}
