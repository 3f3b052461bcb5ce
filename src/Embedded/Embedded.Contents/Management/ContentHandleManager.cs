namespace OrchardCore.ContentManagement;

/// <summary>Asks the handle providers in their order; the first answer counts.</summary>
public class ContentHandleManager : IContentHandleManager
{
    private readonly IContentHandleProvider[] _contentHandleProviders;

    public ContentHandleManager(IEnumerable<IContentHandleProvider> contentHandleProviders)
        => _contentHandleProviders = contentHandleProviders.OrderBy(provider => provider.Order).ToArray();

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in _contentHandleProviders)
        {
            var contentItemId = await provider.GetContentItemIdAsync(handle);
            if (!string.IsNullOrEmpty(contentItemId))
            {
                return contentItemId;
            }
        }

        return null;
    }
}
