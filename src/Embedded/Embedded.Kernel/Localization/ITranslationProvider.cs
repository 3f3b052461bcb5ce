namespace OrchardCore.Localization;

/// <summary>Adds translations to a culture's dictionary.</summary>
public interface ITranslationProvider
{
    void LoadTranslations(string cultureName, CultureDictionary dictionary);
}
