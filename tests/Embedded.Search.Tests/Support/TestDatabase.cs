using OrchardCore.Environment.Shell;

namespace Embedded.Search.Tests.Support;

/// <summary>Where a test's site keeps its data.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract void Use(ShellSettings settings);

    public abstract ValueTask DisposeAsync();
}
