using OrchardCore.Entities;

namespace Embedded.Contents.Tests.Host;

internal sealed class SequentialIds : IIdGenerator
{
    private int _last;

    public string GenerateUniqueId() => $"id{Interlocked.Increment(ref _last):D24}";
}
