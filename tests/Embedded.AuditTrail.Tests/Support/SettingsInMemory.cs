using OrchardCore.Settings;

namespace Embedded.AuditTrail.Tests.Support;

/// <summary>Site settings without a shell.</summary>
internal sealed class SettingsInMemory : ISiteService
{
    public SiteSettings Settings { get; } = new();

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Settings);

    public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(Settings);

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
}
