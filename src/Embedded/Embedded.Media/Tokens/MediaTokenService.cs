using System.Buffers;
using System.Buffers.Text;
using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Text;
using Embedded.Media.Images.Variants;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media;
using OrchardCore.Settings;

namespace Embedded.Media.Tokens;

/// <summary>
/// Signs with a key of the site: that of its settings where an Orchard Core site left one, else one that follows from its salt,
/// so that all processes of a site agree on it and nothing is written to make it.
/// </summary>
internal sealed class MediaTokenService(ISiteService siteService, KnownTokens known) : IMediaTokenService
{
    private static readonly byte[] _purpose = "media token"u8.ToArray();

    /// <summary>For a site without a salt: no one can guess it, and its tokens last as long as the process.</summary>
    private static readonly byte[] _processKey = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    private byte[]? _key;

    /// <summary>The site's settings come from a cache; only the first reading after a change waits for the database.</summary>
    private byte[] Key => _key ??= ReadKeyAsync().GetAwaiter().GetResult();

    public string AddTokenToPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var question = path.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return path;
        }

        var token = known.Of(Key, path[question..], TokenOf);

        return token.Length == 0 ? path : QueryHelpers.AddQueryString(path, VariantCommands.Token, token);
    }

    public bool TryValidateToken(KeyedCollection<string, KeyValuePair<string, string>> commands, string token)
    {
        ArgumentNullException.ThrowIfNull(commands);
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Base64Url.DecodeFromChars(token, given, out _, out var length) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(given[..length], Sign(commands));
    }

    private string TokenOf(string query)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in new QueryStringEnumerable(query))
        {
            values[pair.DecodeName().ToString()] = pair.DecodeValue().ToString();
        }

        var commands = VariantCommands.From(values);

        return commands.Count == 0 ? "" : Base64Url.EncodeToString(Sign(commands));
    }

    private byte[] Sign(KeyedCollection<string, KeyValuePair<string, string>> commands) =>
        HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(VariantCommands.Canonical(commands)));

    private async Task<byte[]> ReadKeyAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        if ((string?)site.Properties["MediaTokenSettings"]?["HashKey"] is { Length: > 0 } stored)
        {
            return Convert.FromBase64String(stored);
        }

        return string.IsNullOrEmpty(site.SiteSalt)
            ? _processKey
            : known.KeyOf(site.SiteSalt, static salt => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(salt), HMACSHA256.HashSizeInBytes, info: _purpose));
    }
}
