using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Infrastructure.Html;

namespace Embedded.Display.Contents.Html;

/// <summary>
/// Makes HTML harmless and remembers the result by the text: stored HTML was sanitized when it was saved, so what is done
/// again for every visitor only guards against what was stored otherwise.
/// </summary>
internal sealed class HarmlessHtml(IHtmlSanitizerService sanitizer) : IDisposable
{
    private const int KeptCharacters = 16 * 1024 * 1024;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = KeptCharacters });

    public string Of(string html)
    {
        if (_known.TryGetValue(html, out string? harmless))
        {
            return harmless!;
        }

        harmless = sanitizer.Sanitize(html);
        using var entry = _known.CreateEntry(html);
        entry.Size = html.Length + harmless.Length + 1;
        entry.Value = harmless;

        return harmless;
    }

    public void Dispose() => _known.Dispose();
}
