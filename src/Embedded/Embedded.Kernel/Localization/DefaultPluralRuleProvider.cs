using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Embedded.Localization;

namespace OrchardCore.Localization;

/// <summary>The plural rules of the languages in common use; a culture takes its parent's.</summary>
public class DefaultPluralRuleProvider : IPluralRuleProvider
{
    public int Order => 0;

    public bool TryGetRule(CultureInfo culture, [NotNullWhen(true)] out PluralizationRuleDelegate? rule)
    {
        ArgumentNullException.ThrowIfNull(culture);

        rule = PluralRules.Find(culture.Name);
        for (var parent = culture; rule is null && parent.Name.Length > 0; parent = parent.Parent)
        {
            rule = PluralRules.Find(parent.Name) ?? PluralRules.Find(parent.TwoLetterISOLanguageName);
        }

        return rule is not null;
    }
}
