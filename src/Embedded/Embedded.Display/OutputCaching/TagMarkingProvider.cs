using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace Embedded.Display.OutputCaching;

/// <summary>Compresses as another provider does, and marks the answer's entity tag before the output cache notes its headers.</summary>
internal abstract class TagMarkingProvider(ICompressionProvider inner, IHttpContextAccessor accessor) : ICompressionProvider
{
    public string EncodingName => inner.EncodingName;

    public bool SupportsFlush => inner.SupportsFlush;

    public Stream CreateStream(Stream outputStream)
    {
        if (accessor.HttpContext is { Response.HasStarted: false } context)
        {
            Encodings.MarkTag(context.Response, EncodingName);
        }

        return inner.CreateStream(outputStream);
    }
}
