using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Embedded.Admin.Contents.Presence;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Versions;

/// <summary>
/// Remembers for some hours what became of the forms that were stored. One that comes again, because the answer to the first time was lost
/// on its way, is known by it. Kept in memory: where it is forgotten, the officer is shown both and asked.
/// </summary>
internal sealed class StoredForms(IClock clock)
{
    /// <summary>The name under which a page that shows a form posts which one it is.</summary>
    public const string Key = "Editor.Form";

    private const int Most = 10_000;
    private const int LongestId = 40;

    // What differs each time the same is shown.
    private static readonly string[] s_changing = ["__RequestVerificationToken", Key, EditorPresence.Key];

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Entry> _known = new(StringComparer.Ordinal);

    /// <summary>A form of the user was stored, and the item has this stamp since.</summary>
    public void Note(string userId, HttpRequest request, string stamp)
    {
        foreach (var key in new[] { PageOf(userId, request), OriginOf(userId, request) })
        {
            if (key is not null)
            {
                _known[key] = new Entry(DigestOf(request.Form), stamp, clock.UtcNow);
            }
        }

        Forget();
    }

    /// <summary>Whether what is stored with this stamp came from the very page that sends now, whatever was typed there since.</summary>
    public bool IsFrom(string userId, HttpRequest request, string stamp) => Find(PageOf(userId, request))?.Stamp == stamp;

    /// <summary>Whether the same was sent before and is stored with this stamp: there is nothing left to do.</summary>
    public bool IsDone(string userId, HttpRequest request, string stamp) => Find(OriginOf(userId, request)) is { } entry && entry.Stamp == stamp && entry.Digest == DigestOf(request.Form);

    private Entry? Find(string? key) => key is not null && _known.TryGetValue(key, out var entry) && clock.UtcNow - entry.NotedUtc < s_longest ? entry : null;

    private static string? PageOf(string userId, HttpRequest request)
        => request.HasFormContentType && request.Form[Key].ToString() is { Length: > 0 and <= LongestId } id ? $"{userId}|page|{id}" : null;

    private static string? OriginOf(string userId, HttpRequest request) => (NewItems.SentId(request) ?? EditorStamp.Sent(request)) is { } origin ? $"{userId}|{origin}" : null;

    private static string DigestOf(IFormCollection form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parts = form.Where(field => Array.IndexOf(s_changing, field.Key) < 0).SelectMany(field => field.Value.Prepend(field.Key))
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
