using OrchardCore.Settings;

namespace Embedded.Users.Tests.Support;

/// <summary>Site settings without a shell.</summary>
internal sealed class SiteInMemory : ISiteService
{
    private readonly SiteSettings _site = new() { SuperUser = "owner" };

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(_site);

    public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(_site);

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
}
