using System.Globalization;
using Embedded.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Localization.PortableObject;

/// <summary>
/// Texts from PO files: first those of the context, then those without one, then the same in the parent cultures, at
/// last the text itself.
/// </summary>
public class PortableObjectStringLocalizer : IPluralStringLocalizer
{
    private readonly string _context;
    private readonly ILocalizationManager _localizationManager;
    private readonly bool _fallBackToParentCulture;
    private readonly ILogger _logger;

    public PortableObjectStringLocalizer(string context, ILocalizationManager localizationManager, bool fallBackToParentCulture, ILogger logger)
    {
        _context = context;
        _localizationManager = localizationManager;
        _fallBackToParentCulture = fallBackToParentCulture;
        _logger = logger;
    }

    public virtual LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);

            var translation = GetTranslation(name, _context, CultureInfo.CurrentUICulture, null);

            return new LocalizedString(name, translation ?? name, translation is null);
        }
    }

    public virtual LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, formatArguments) = GetTranslation(name, arguments);
            var text = formatArguments.Length == 0
                ? translation.Value
                : string.Format(CultureInfo.CurrentCulture, translation.Value, formatArguments);

            return new LocalizedString(name, text, translation.ResourceNotFound);
        }
    }

    public virtual IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var culture in Cultures(CultureInfo.CurrentUICulture, includeParentCultures))
        {
            foreach (var record in _localizationManager.GetDictionary(culture))
            {
                if (IsOurs(record.Key) && seen.Add(record.Key.MessageId))
                {
                    yield return new LocalizedString(record.Key.MessageId, record.Translations[0]);
                }
            }
        }
    }

    public virtual (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);

        if (arguments is not [PluralizationArgument plural])
        {
            return (this[name], arguments);
        }

        var translation = GetTranslation(name, _context, CultureInfo.CurrentUICulture, plural.Count);
        var text = translation ?? GetTranslation(plural.Forms, CultureInfo.CurrentUICulture, plural.Count);

        return (new LocalizedString(name, text, translation is null), [plural.Count, .. plural.Arguments]);
    }

    /// <summary>Picks from forms written in the source's language.</summary>
    protected string GetTranslation(string[] pluralForms, CultureInfo culture, int? count)
    {
        ArgumentNullException.ThrowIfNull(pluralForms);

        // Sources are written in English: two forms follow its rule, whatever the culture that lacks a translation.
        var form = count is not int number
            ? 0
            : pluralForms.Length == 2 ? PluralRules.Germanic(number) : _localizationManager.GetDictionary(culture).PluralRule(number);

        return form < pluralForms.Length
            ? pluralForms[form]
            : throw new PluralFormNotFoundException(
                $"Plural form {form} of '{pluralForms[0]}' is needed in culture '{culture.Name}', but the call gives {pluralForms.Length}.",
                new PluralForm(pluralForms[0], form, culture));
    }

    protected string? GetTranslation(string name, string context, CultureInfo culture, int? count)
    {
        foreach (var candidate in Cultures(culture, _fallBackToParentCulture))
        {
            try
            {
                var dictionary = _localizationManager.GetDictionary(candidate);
                var translation = dictionary[CultureDictionaryRecord.GetKey(name, context), count]
                    ?? dictionary[CultureDictionaryRecord.GetKey(name, null), count];

                if (translation is not null)
                {
                    return translation;
                }
            }
            catch (PluralFormNotFoundException exception)
            {
                _logger.LogWarning("{Problem}", exception.Message);
            }
        }

        return null;
    }

    private bool IsOurs(CultureDictionaryRecordKey key) =>
        string.IsNullOrEmpty(key.Context) || string.Equals(key.Context, _context, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<CultureInfo> Cultures(CultureInfo culture, bool includeParents)
    {
        yield return culture;

        while (includeParents && culture.Parent != culture && culture.Parent.Name.Length > 0)
        {
            culture = culture.Parent;
            yield return culture;
        }
    }
}
