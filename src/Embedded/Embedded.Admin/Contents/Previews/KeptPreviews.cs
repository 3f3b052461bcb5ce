using System.Collections.Immutable;
using System.Security.Cryptography;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Previews;

/// <summary>
/// Keeps in memory what was rendered from a form that is not stored, for as long as it is looked at in one width and another: a frame
/// fetches its page by an address.
/// </summary>
internal sealed class KeptPreviews(IClock clock)
{
    private const int MostOfOne = 4;
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    private ImmutableList<KeptPreview> _kept = [];

    /// <summary>Keeps a page for a user, in the place of the oldest where there are too many.</summary>
    public KeptPreview Keep(string userId, string title, byte[] page)
    {
        var kept = new KeptPreview(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), userId, title, page, clock.UtcNow + s_longest);
        ImmutableInterlocked.Update(ref _kept, static (all, one) => Bound(all.Add(one.Kept), one.Kept.UserId, one.Now), (Kept: kept, Now: clock.UtcNow));

        return kept;
    }

    /// <summary>A page that was kept for the user; null where there is none any more.</summary>
    public KeptPreview? Find(string? id, string userId) => _kept.Find(one => one.Id == id && one.UserId == userId && one.UntilUtc > clock.UtcNow);

    private static ImmutableList<KeptPreview> Bound(ImmutableList<KeptPreview> all, string userId, DateTime now)
    {
        var own = all.Where(one => one.UserId == userId).SkipLast(MostOfOne).ToHashSet();
        all = all.RemoveAll(one => one.UntilUtc <= now || own.Contains(one));
        while (all.Count > 1 && all.Sum(one => (long)one.Page.Length) > MostBytes)
        {
            all = all.RemoveAt(0);
        }

        return all;
    }
}
