using OrchardCore.Documents;

namespace OrchardCore.Settings;

internal sealed class SiteService : ISiteService
{
    private readonly IDocumentManager<SiteSettings> _documents;

    public SiteService(IDocumentManager<SiteSettings> documents) => _documents = documents;

    public async Task<ISite> LoadSiteSettingsAsync() => await _documents.GetOrCreateMutableAsync(CreateAsync);

    public async Task<ISite> GetSiteSettingsAsync() => await _documents.GetOrCreateImmutableAsync(CreateAsync);

    public Task UpdateSiteSettingsAsync(ISite site) => _documents.UpdateAsync((SiteSettings)site);

    private static Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings
    {
        SiteName = "My Orchard Project Application",
        PageTitleFormat = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}",
        SiteSalt = Guid.NewGuid().ToString("N"),
        PageSize = 10,
        MaxPageSize = 100,
    });
}
