using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Settings;

namespace Embedded.Display.Theming;

/// <summary>Finds a page's template in the site's theme, then in the themes that it builds on.</summary>
internal sealed class ThemeTemplates(ISiteService siteService)
{
    private const string ThemeSetting = "CurrentThemeName";
    private const int LongestThemeChain = 8;

    // A theme's files are part of its assembly and do not change while the site runs.
    private static readonly ConcurrentDictionary<(string Theme, string Template), string?> s_texts = new();

    public async Task<string> FindAsync(IReadOnlyList<string> names)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var theme = site.Properties?[ThemeSetting]?.ToString();
        var chain = ChainOf(theme).ToArray();
        foreach (var name in names)
        {
            foreach (var one in chain)
            {
                if (s_texts.GetOrAdd((one, name), static key => Read(key.Theme, key.Template)) is { } text)
                {
                    return text;
                }
            }
        }

        return DefaultTemplates.Of(names);
    }

    private static IEnumerable<string> ChainOf(string? theme)
    {
        for (var i = 0; i < LongestThemeChain && !string.IsNullOrEmpty(theme); i++)
        {
            yield return theme;
            theme = Load(theme)?.GetCustomAttribute<ThemeAttribute>()?.BaseTheme;
        }
    }

    private static string? Read(string theme, string template)
    {
        using var stream = Load(theme)?.GetManifestResourceStream($"{theme}/Views/{template}.liquid");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Assembly? Load(string theme)
    {
        try
        {
            return Assembly.Load(new AssemblyName(theme));
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            return null;
        }
    }
}
