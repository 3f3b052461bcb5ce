using System.Security.Cryptography;
using Embedded.Caching;

namespace Embedded.Media.Tokens;

/// <summary>
/// The tokens that were made last. A page signs dozens of addresses, and a site has few ways to size its photos: what is asked for is
/// nearly always known.
/// </summary>
internal sealed class KnownTokens
{
    private const int Most = 2_000;

    private Keyed _keyed = new([]);
    private Derived? _derived;

    /// <summary>The token for a query, made with the key where it is not known. The tokens of another key are forgotten.</summary>
    public string Of(byte[] key, string query, Func<string, string> make)
    {
        var keyed = _keyed;
        if (!CryptographicOperations.FixedTimeEquals(keyed.Key, key))
        {
            _keyed = keyed = new Keyed(key);
        }

        if (!keyed.Tokens.TryGet(query, out var token))
        {
            token = make(query);
            keyed.Tokens.Set(query, token, size: 1);
        }

        return token;
    }

    /// <summary>The key that follows from a salt.</summary>
    public byte[] KeyOf(string salt, Func<string, byte[]> derive)
    {
        if (_derived is { } known && known.Salt == salt)
        {
            return known.Key;
        }

        var key = derive(salt);
        _derived = new Derived(salt, key);

        return key;
    }

    private sealed record Derived(string Salt, byte[] Key);

    private sealed class Keyed(byte[] key)
    {
        public byte[] Key => key;

        public GenerationCache<string, string> Tokens { get; } = new(Most, StringComparer.Ordinal);
    }
}
