using Microsoft.AspNetCore.Http;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Embedded.Display.Contents.Lists;

/// <summary>The page of a list that the present request asks for.</summary>
internal sealed class RequestedPage(IHttpContextAccessor httpContextAccessor, ISiteService siteService)
{
    private const int FewestItems = 1;

    public PagerSlim Slim(int pageSize)
    {
        var query = httpContextAccessor.HttpContext?.Request.Query;
        string? before = query?["before"];
        string? after = query?["after"];

        return new PagerSlim(string.IsNullOrEmpty(before) ? null : before, string.IsNullOrEmpty(after) ? null : after, Math.Max(FewestItems, pageSize));
    }

    public async Task<PagerSlim> SlimAsync() => Slim((await siteService.GetSiteSettingsAsync()).PageSize);
}
