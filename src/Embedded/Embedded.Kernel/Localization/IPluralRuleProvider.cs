using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Knows the plural rules of cultures; the provider of the lowest order is asked first.</summary>
public interface IPluralRuleProvider
{
    int Order { get; }

    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate? rule);
}
