using System.Buffers;
using System.Text;
using System.Text.Json;
using Embedded.Caching;
using Embedded.Data;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Reads stored content items. What was parsed is kept by the stored text itself, so that no change of a document, by whomever, can
/// be missed; every caller gets an item of its own.
/// </summary>
internal sealed class ContentItemReader : IDocumentReader
{
    /// <summary>Characters of stored text; what is kept takes about four times as many bytes.</summary>
    private const long KeptLength = 2 * 1024 * 1024;

    private static readonly JsonReaderOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly GenerationCache<string, ContentItemForm> _forms = new(KeptLength, new BeginningComparer());

    public Type DocumentType => typeof(ContentItem);

    public object Read(string content)
    {
        if (!_forms.TryGet(content, out var form))
        {
            form = Parse(content);
            _forms.Set(content, form, content.Length);
        }

        return form.Create();
    }

    private static ContentItemForm Parse(string content)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(content, bytes);
            var reader = new Utf8JsonReader(bytes.AsSpan(0, length), _options);
            reader.Read();

            return ContentItemForm.Read(ref reader);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    // A stored item begins with its ids: they tell texts apart without a walk through all of each.
    private sealed class BeginningComparer : IEqualityComparer<string>
    {
        private const int Beginning = 128;

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string text)
            => HashCode.Combine(text.Length, string.GetHashCode(text.AsSpan(0, Math.Min(text.Length, Beginning)), StringComparison.Ordinal));
    }
}
