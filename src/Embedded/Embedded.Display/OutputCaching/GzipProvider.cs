using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Embedded.Display.OutputCaching;

internal sealed class GzipProvider(IHttpContextAccessor accessor) : TagMarkingProvider(At(CompressionLevel.Optimal), At(CompressionLevel.Fastest), accessor)
{
    private static GzipCompressionProvider At(CompressionLevel level) => new(Options.Create(new GzipCompressionProviderOptions { Level = level }));
}
