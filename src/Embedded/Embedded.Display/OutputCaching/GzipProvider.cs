using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Embedded.Display.OutputCaching;

internal sealed class GzipProvider(IHttpContextAccessor accessor)
    : TagMarkingProvider(new GzipCompressionProvider(Options.Create(new GzipCompressionProviderOptions { Level = CompressionLevel.Optimal })), accessor);
