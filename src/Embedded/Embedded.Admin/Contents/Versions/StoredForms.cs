using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Versions;

/// <summary>
/// Remembers for some hours what became of the forms that were stored. One that comes again, because the answer to the first time was lost
/// on its way, is known by it. Kept in memory: where it is forgotten, the officer is shown both and asked.
/// </summary>
internal sealed class StoredForms(IClock clock)
{
    private const int Most = 5_000;
    private const string Token = "__RequestVerificationToken";

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Entry> _known = new(StringComparer.Ordinal);

    /// <summary>A form of the user was stored, and the item has this stamp since.</summary>
    public void Note(string userId, HttpRequest request, string stamp)
    {
        if (KeyOf(userId, request) is { } key)
        {
            _known[key] = new Entry(DigestOf(request.Form), stamp, clock.UtcNow);
            Forget();
        }
    }

    /// <summary>Whether what is stored with this stamp came from the very form that is sent now, whatever was typed into it since.</summary>
    public bool IsFrom(string userId, HttpRequest request, string stamp) => Find(userId, request) is { } entry && entry.Stamp == stamp;

    /// <summary>Whether the same was sent before and is stored with this stamp: there is nothing left to do.</summary>
    public bool IsDone(string userId, HttpRequest request, string stamp) => IsFrom(userId, request, stamp) && Find(userId, request)!.Digest == DigestOf(request.Form);

    private Entry? Find(string userId, HttpRequest request)
        => KeyOf(userId, request) is { } key && _known.TryGetValue(key, out var entry) && clock.UtcNow - entry.NotedUtc < s_longest ? entry : null;

    private static string? KeyOf(string userId, HttpRequest request) => (NewItems.SentId(request) ?? EditorStamp.Sent(request)) is { } form ? $"{userId}|{form}" : null;

    private static string DigestOf(IFormCollection form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parts = form.Where(field => field.Key != Token).SelectMany(field => field.Value.Prepend(field.Key))
            .Concat(form.Files.SelectMany(file => new[] { file.Name, file.FileName, $"{file.Length}" }));
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData([0]);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void Forget()
    {
        if (_known.Count <= Most)
        {
            return;
        }

        foreach (var (key, _) in _known.OrderBy(pair => pair.Value.NotedUtc).Take(Most / 5))
        {
            _known.TryRemove(key, out _);
        }
    }

    private sealed record Entry(string Digest, string Stamp, DateTime NotedUtc);
}
