using Microsoft.AspNetCore.Http;

namespace Embedded.Display.Tests.Support;

/// <summary>The one request that a test is about, wherever its code runs.</summary>
internal sealed class OneRequest : IHttpContextAccessor
{
    public HttpContext? HttpContext { get; set; }
}
