using Embedded.Caching;

namespace Embedded.Kernel.Tests.Caching;

public sealed class GenerationCacheTests
{
    [Fact]
    public void Keeps_no_more_than_its_capacity()
    {
        var cache = new GenerationCache<int, string>(capacity: 100);
        for (var key = 0; key < 1000; key++)
        {
            cache.Set(key, "value", size: 10);
        }

        Assert.InRange(Enumerable.Range(0, 1000).Count(key => cache.TryGet(key, out _)), 1, 10);
        Assert.True(cache.TryGet(999, out _));
    }

    [Fact]
    public void Keeps_what_is_asked_for_again_and_again()
    {
        var cache = new GenerationCache<int, string>(capacity: 100);
        cache.Set(-1, "wanted", size: 10);
        for (var key = 0; key < 1000; key++)
        {
            cache.Set(key, "value", size: 10);
            Assert.True(cache.TryGet(-1, out var kept));
            Assert.Equal("wanted", kept);
        }
    }

    [Fact]
    public void Keeps_nothing_that_would_drive_out_the_rest()
    {
        var cache = new GenerationCache<int, string>(capacity: 100);
        cache.Set(1, "large", size: 50);

        Assert.False(cache.TryGet(1, out _));
    }
}
