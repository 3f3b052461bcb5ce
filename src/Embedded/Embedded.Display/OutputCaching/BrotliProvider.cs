using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Embedded.Display.OutputCaching;

internal sealed class BrotliProvider(IHttpContextAccessor accessor) : TagMarkingProvider(At(CompressionLevel.Optimal), At(CompressionLevel.Fastest), accessor)
{
    private static BrotliCompressionProvider At(CompressionLevel level) => new(Options.Create(new BrotliCompressionProviderOptions { Level = level }));
}
