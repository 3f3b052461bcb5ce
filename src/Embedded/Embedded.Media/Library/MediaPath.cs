using System.Buffers;
using System.Text;

namespace Embedded.Media.Library;

/// <summary>Which paths can name a file of the library: plain names, none hidden, none that any file system would read otherwise.</summary>
internal static class MediaPath
{
    private const int MaxLength = 1_024;

    /// <summary>What file systems take in one name.</summary>
    private const int MaxNameBytes = 255;

    private static readonly SearchValues<char> _foreign = SearchValues.Create("\\:*?\"<>|");

    public static bool IsSafe(string path)
    {
        if (path.Length is 0 or > MaxLength || path.AsSpan().ContainsAny(_foreign) || path.Any(char.IsControl))
        {
            return false;
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            if (!IsPlainName(path.AsSpan(range)))
            {
                return false;
            }
        }

        return true;
    }

    // Windows drops a trailing dot or space, so that "a.jpg." would name "a.jpg".
    private static bool IsPlainName(ReadOnlySpan<char> name) =>
        name.Length > 0 && name[0] != '.' && name[^1] is not ('.' or ' ') && Encoding.UTF8.GetByteCount(name) <= MaxNameBytes;
}
