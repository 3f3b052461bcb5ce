using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace Embedded.Display.OutputCaching;

/// <summary>
/// Compresses as other providers do, and marks the answer's entity tag before the output cache notes its headers. What is kept and sent
/// many times is worth more work than what is made for one visitor.
/// </summary>
internal abstract class TagMarkingProvider(ICompressionProvider forMany, ICompressionProvider forOne, IHttpContextAccessor accessor) : ICompressionProvider
{
    public string EncodingName => forMany.EncodingName;

    public bool SupportsFlush => forMany.SupportsFlush;

    public Stream CreateStream(Stream outputStream)
    {
        var context = accessor.HttpContext;
        if (context is { Response.HasStarted: false })
        {
            Encodings.MarkTag(context.Response, EncodingName);
        }

        var isKept = context?.Features.Get<IOutputCacheFeature>()?.Context.AllowCacheStorage == true;

        return (isKept ? forMany : forOne).CreateStream(outputStream);
    }
}
