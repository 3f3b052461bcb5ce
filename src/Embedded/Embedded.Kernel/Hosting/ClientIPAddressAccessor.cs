using System.Net;
using Microsoft.AspNetCore.Http;
using OrchardCore;

namespace Embedded.Hosting;

/// <summary>The address of the connection, behind a proxy that of the visitor once the forwarded headers are read.</summary>
internal sealed class ClientIPAddressAccessor(IHttpContextAccessor accessor) : IClientIPAddressAccessor
{
    public Task<IPAddress?> GetIPAddressAsync() => Task.FromResult(accessor.HttpContext?.Connection.RemoteIpAddress);
}
