using Embedded.Display.DynamicCaching;

namespace Embedded.Display.Tests.DynamicCaching;

public sealed class FragmentCacheTests
{
    private static readonly DateTime s_now = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc);

    private readonly FragmentCache _cache = new();

    [Fact]
    public async Task A_part_goes_with_any_of_its_tags_and_with_no_other()
    {
        Keep("menu", ["alias:menu", "site"]);
        Keep("news", ["index:news", "site"]);

        await _cache.TagRemovedAsync("INDEX:news", []);

        Assert.True(_cache.TryGet("menu", s_now, out _));
        Assert.False(_cache.TryGet("news", s_now, out _));
    }

    [Fact]
    public async Task A_part_that_was_begun_before_a_change_is_not_kept()
    {
        var before = _cache.Removals;
        await _cache.TagRemovedAsync("index:news", []);

        _cache.Set("news", Fragment("<p>old</p>"), ["index:news"], before, s_now);

        Assert.False(_cache.TryGet("news", s_now, out _));
    }

    [Fact]
    public void A_part_ends_with_its_lifetime_or_when_it_lay_unused()
    {
        _cache.Set("fixed", new Fragment("a", [], s_now.AddMinutes(1), Sliding: null), [], _cache.Removals, s_now);
        _cache.Set("sliding", new Fragment("b", [], s_now.AddMinutes(5), TimeSpan.FromMinutes(1)), [], _cache.Removals, s_now);

        Assert.True(_cache.TryGet("sliding", s_now.AddSeconds(50), out _));
        Assert.False(_cache.TryGet("fixed", s_now.AddSeconds(60), out _));
        Assert.True(_cache.TryGet("sliding", s_now.AddSeconds(100), out _));
        Assert.False(_cache.TryGet("sliding", s_now.AddSeconds(170), out _));
    }

    [Fact]
    public void The_longest_unused_make_room()
    {
        var large = new string('x', 100_000);
        for (var number = 0; number < 100; number++)
        {
            _cache.Set("part" + number, Fragment(large), ["site"], _cache.Removals, s_now.AddSeconds(number));
        }

        Assert.True(_cache.TryGet("part99", s_now, out _));
        Assert.False(_cache.TryGet("part0", s_now, out _));
        Assert.InRange(Enumerable.Range(0, 100).Count(number => _cache.TryGet("part" + number, s_now, out _)), 1, 21);
    }

    private void Keep(string key, string[] tags) => _cache.Set(key, Fragment(key), tags, _cache.Removals, s_now);

    private static Fragment Fragment(string html) => new(html, [], s_now.AddHours(1), Sliding: null);
}
