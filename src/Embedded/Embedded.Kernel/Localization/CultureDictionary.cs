using System.Collections;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The translations of one culture, with the rule that picks plural forms.</summary>
public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    public string CultureName { get; }

    public PluralizationRuleDelegate PluralRule { get; }

    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } =
        new Dictionary<CultureDictionaryRecordKey, string[]>();

    public string? this[CultureDictionaryRecordKey key] => this[key, null];

    /// <summary>The translation, or null; with a count, in the plural form that the culture's rule picks.</summary>
    public string? this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!Translations.TryGetValue(key, out var forms) || forms.Length == 0)
            {
                return null;
            }

            var form = count is int number ? PluralRule(number) : 0;

            return form < forms.Length
                ? forms[form]
                : throw new PluralFormNotFoundException(
                    $"The text '{key.MessageId}' has {forms.Length} plural form(s) in culture '{CultureName}', but form {form} is needed. Add msgstr[{form}] to its PO file.",
                    new PluralForm(key.MessageId, form, CultureInfo.GetCultureInfo(CultureName)));
        }
    }

    /// <summary>Adds records; a record that is there already is replaced.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);

        foreach (var record in records)
        {
            Translations[record.Key] = record.Translations;
        }
    }

    public IEnumerator<CultureDictionaryRecord> GetEnumerator()
    {
        foreach (var (key, forms) in Translations)
        {
            yield return new CultureDictionaryRecord(key.MessageId, key.Context, forms);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
