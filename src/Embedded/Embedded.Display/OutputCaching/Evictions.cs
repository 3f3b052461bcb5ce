using Microsoft.AspNetCore.OutputCaching;
using OrchardCore.Environment.Cache;

namespace Embedded.Display.OutputCaching;

/// <summary>Drops kept answers whose tags are removed.</summary>
internal sealed class Evictions(IOutputCacheStore store) : ITagRemovedEventHandler
{
    public Task TagRemovedAsync(string tag, IEnumerable<string> keys) => store.EvictByTagAsync(tag, CancellationToken.None).AsTask();
}
