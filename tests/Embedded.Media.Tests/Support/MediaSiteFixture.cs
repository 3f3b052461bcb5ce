namespace Embedded.Media.Tests.Support;

/// <summary>One site for the tests of a class; each puts files of its own there.</summary>
public sealed class MediaSiteFixture : IAsyncLifetime
{
    public MediaSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await MediaSite.StartAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
