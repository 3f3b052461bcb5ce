using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Takes the theme that the selectors propose with the highest priority.</summary>
public class ThemeManager : IThemeManager
{
    private readonly IEnumerable<IThemeSelector> _themeSelectors;
    private readonly IExtensionManager _extensionManager;
    private Task<IExtensionInfo?>? _theme;

    public ThemeManager(IEnumerable<IThemeSelector> themeSelectors, IExtensionManager extensionManager)
    {
        _themeSelectors = themeSelectors;
        _extensionManager = extensionManager;
    }

    public Task<IExtensionInfo?> GetThemeAsync() => _theme ??= SelectAsync();

    private async Task<IExtensionInfo?> SelectAsync()
    {
        ThemeSelectorResult? best = null;
        foreach (var selector in _themeSelectors)
        {
            if (await selector.GetThemeAsync() is { ThemeName.Length: > 0 } proposed && (best is null || proposed.Priority > best.Priority))
            {
                best = proposed;
            }
        }

        return best is null ? null : _extensionManager.GetExtension(best.ThemeName!);
    }
}
