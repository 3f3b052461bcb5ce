using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Embedded.StaticFiles;

/// <summary>Chooses the smallest encoding that a client accepts.</summary>
internal static class AcceptedEncoding
{
    private static readonly string[] s_bySize = ["br", "gzip"];

    public static string? Choose(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return null;
        }

        return Array.Find(s_bySize, encoding => accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && (one.Quality ?? 1) > 0));
    }
}
