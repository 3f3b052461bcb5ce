using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Embedded.Display.OutputCaching;

internal sealed class BrotliProvider(IHttpContextAccessor accessor)
    : TagMarkingProvider(new BrotliCompressionProvider(Options.Create(new BrotliCompressionProviderOptions { Level = CompressionLevel.Optimal })), accessor);
