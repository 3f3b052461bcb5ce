using System.Reflection;
using Embedded.Modules;
using Embedded.Shells;
using OrchardCore.DisplayManagement.Manifest;

namespace Embedded.Display.Templates;

/// <summary>Where views come from, the weakest first: the runtime, enabled modules, then a theme's base themes and the theme.</summary>
internal sealed class TemplateSources
{
    private const int LongestThemeChain = 8;

    private readonly Dictionary<string, TemplateSource> _themes;
    private readonly Dictionary<string, TemplateSource> _byId;

    public TemplateSources(IReadOnlyList<TemplateSource> builtIn, IReadOnlyList<TemplateSource> modules, IReadOnlyList<TemplateSource> themes)
    {
        BuiltIn = builtIn;
        Modules = modules;
        _themes = themes.ToDictionary(theme => theme.Id, StringComparer.OrdinalIgnoreCase);
        _byId = builtIn.Concat(modules).Concat(themes).ToDictionary(source => source.Id, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<TemplateSource> BuiltIn { get; }

    public IReadOnlyList<TemplateSource> Modules { get; }

    public static TemplateSources Of(ModuleCatalog catalog, EnabledFeatures? features)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in features?.Features ?? [])
        {
            order.TryAdd(feature.Extension.Id, order.Count);
        }

        return new TemplateSources(
            [.. catalog.BuiltIn.Select(TemplateSource.Of)],
            [.. catalog.Modules.Where(module => !module.IsTheme && order.ContainsKey(module.Id)).OrderBy(module => order[module.Id]).Select(TemplateSource.Of)],
            [.. catalog.Modules.Where(module => module.IsTheme).Select(theme => TemplateSource.Of(theme) with { BaseTheme = (theme.Manifest as ThemeAttribute)?.BaseTheme })]);
    }

    public TemplateSource? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The theme and those it builds on, the theme itself last.</summary>
    public IReadOnlyList<TemplateSource> ThemeChain(string? themeId)
    {
        var chain = new List<TemplateSource>();
        for (var id = themeId; chain.Count < LongestThemeChain && !string.IsNullOrEmpty(id) && _themes.TryGetValue(id, out var theme); id = theme.BaseTheme)
        {
            chain.Insert(0, theme);
        }

        return chain;
    }

    /// <summary>Whether the assembly is a theme that the chain does not have.</summary>
    public bool IsForeignTheme(Assembly assembly, IReadOnlyList<TemplateSource> chain)
        => _themes.Values.Any(theme => theme.Assembly == assembly) && chain.All(source => source.Assembly != assembly);
}
