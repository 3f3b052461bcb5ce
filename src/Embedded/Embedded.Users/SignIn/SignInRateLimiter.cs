using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Embedded.Users.SignIn;

/// <summary>Counts attempts to sign in by address, so that one address cannot try many names.</summary>
internal sealed class SignInRateLimiter(IOptions<SignInOptions> options) : IDisposable
{
    private const int Ipv6NetworkBytes = 8;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.AttemptsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    public bool TryAttempt(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(KeyOf(address));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    // A visitor commonly owns a whole IPv6 /64, so that network counts as one address.
    internal static string KeyOf(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes, 0, Math.Min(bytes.Length, Ipv6NetworkBytes));
    }
}
