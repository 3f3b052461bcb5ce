using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>A plural form of a text in a culture.</summary>
public class PluralForm
{
    public PluralForm(string key, int form)
        : this(key, form, CultureInfo.CurrentUICulture)
    {
    }

    public PluralForm(string key, int form, CultureInfo culture)
    {
        Key = key;
        Form = form;
        Culture = culture;
    }

    public string Key { get; }

    public int Form { get; }

    public CultureInfo Culture { get; }
}
