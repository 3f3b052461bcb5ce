using System.Net;

namespace OrchardCore;

/// <summary>Tells the address that the request came from.</summary>
public interface IClientIPAddressAccessor
{
    Task<IPAddress?> GetIPAddressAsync();
}
