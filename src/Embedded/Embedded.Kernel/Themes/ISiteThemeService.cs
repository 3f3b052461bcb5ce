using OrchardCore.Environment.Extensions;

namespace OrchardCore.Themes.Services;

/// <summary>The theme of the public site.</summary>
public interface ISiteThemeService
{
    Task<IExtensionInfo> GetSiteThemeAsync();

    Task SetSiteThemeAsync(string themeName);

    Task<string> GetSiteThemeNameAsync();
}
