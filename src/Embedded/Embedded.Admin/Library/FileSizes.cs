using System.Globalization;

namespace Embedded.Admin.Library;

/// <summary>Sizes of files as people read them.</summary>
internal static class FileSizes
{
    private const double Kilobyte = 1_000;

    public static string ToText(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.CurrentCulture, $"{bytes / Kilobyte:0} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / Kilobyte / Kilobyte:0.#} MB"),
    };
}
