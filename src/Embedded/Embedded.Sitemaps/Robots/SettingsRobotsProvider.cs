using System.Text;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Seo;
using OrchardCore.Settings;

namespace Embedded.Sitemaps.Robots;

/// <summary>The rules that the settings give.</summary>
internal sealed class SettingsRobotsProvider(ISiteService siteService, IOptions<AdminOptions> adminOptions) : IRobotsProvider
{
    public async Task<string> GetContentAsync()
    {
        var settings = await siteService.GetSettingsAsync<RobotsSettings>();
        var content = new StringBuilder("User-agent: *\n");
        content.Append(settings.AllowAllAgents ? "Allow: /\n" : "Disallow: /\n");
        if (settings.DisallowAdmin)
        {
            content.Append("Disallow: /").Append(adminOptions.Value.AdminUrlPrefix).Append("/\n");
        }

        if (!string.IsNullOrWhiteSpace(settings.AdditionalRules))
        {
            content.Append(settings.AdditionalRules.Trim()).Append('\n');
        }

        return content.ToString();
    }
}
