using OrchardCore.Autoroute;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace OrchardCore.Autoroute.Core.Services;

internal sealed class AutorouteHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    public int Order => 10;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AutorouteConstants.SlugPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (found, entry) = await entries.TryGetEntryByPathAsync(handle[AutorouteConstants.SlugPrefix.Length..]);

        return found ? entry.ContainedContentItemId ?? entry.ContentItemId : null;
    }
}
