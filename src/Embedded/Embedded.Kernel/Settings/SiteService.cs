using Embedded.Settings;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;

namespace OrchardCore.Settings;

internal sealed class SiteService : ISiteService
{
    private readonly IDocumentManager<SiteSettings> _documents;
    private readonly IServiceProvider _services;

    public SiteService(IDocumentManager<SiteSettings> documents, IServiceProvider services)
    {
        _documents = documents;
        _services = services;
    }

    public async Task<ISite> LoadSiteSettingsAsync() => await _documents.GetOrCreateMutableAsync(CreateAsync);

    public async Task<ISite> GetSiteSettingsAsync() => await _documents.GetOrCreateImmutableAsync(CreateAsync);

    public async Task UpdateSiteSettingsAsync(ISite site)
    {
        // Settings are read by much that listens to their changes: asking for it in the constructor would be a circle.
        foreach (var handler in _services.GetServices<ISiteChangeHandler>())
        {
            await handler.ChangingAsync(await GetSiteSettingsAsync(), site);
        }

        await _documents.UpdateAsync((SiteSettings)site);
    }

    private static Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings
    {
        SiteName = "My Orchard Project Application",
        PageTitleFormat = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}",
        SiteSalt = Guid.NewGuid().ToString("N"),
        PageSize = 10,
        MaxPageSize = 100,
    });
}
