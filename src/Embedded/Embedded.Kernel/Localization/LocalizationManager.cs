using System.Globalization;
using Embedded.Localization;
using Microsoft.Extensions.Caching.Memory;

namespace OrchardCore.Localization;

/// <summary>Builds a culture's dictionary from every translation provider, once.</summary>
public class LocalizationManager : ILocalizationManager
{
    private readonly IPluralRuleProvider[] _pluralRuleProviders;
    private readonly IEnumerable<ITranslationProvider> _translationProviders;
    private readonly IMemoryCache _cache;
    private readonly Lock _building = new();

    public LocalizationManager(IEnumerable<IPluralRuleProvider> pluralRuleProviders, IEnumerable<ITranslationProvider> translationProviders, IMemoryCache cache)
    {
        _pluralRuleProviders = pluralRuleProviders.OrderBy(provider => provider.Order).ToArray();
        _translationProviders = translationProviders;
        _cache = cache;
    }

    public CultureDictionary GetDictionary(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        var key = "CultureDictionary-" + culture.Name;
        if (_cache.TryGetValue(key, out CultureDictionary? dictionary))
        {
            return dictionary!;
        }

        lock (_building)
        {
            return _cache.GetOrCreate(key, _ => Build(culture))!;
        }
    }

    private CultureDictionary Build(CultureInfo culture)
    {
        PluralizationRuleDelegate rule = PluralRules.Germanic;
        foreach (var provider in _pluralRuleProviders)
        {
            if (provider.TryGetRule(culture, out var found))
            {
                rule = found!;
                break;
            }
        }

        var dictionary = new CultureDictionary(culture.Name, rule);
        foreach (var provider in _translationProviders)
        {
            provider.LoadTranslations(culture.Name, dictionary);
        }

        return dictionary;
    }
}
