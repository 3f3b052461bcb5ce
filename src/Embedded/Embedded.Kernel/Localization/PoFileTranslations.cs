using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;

namespace Embedded.Localization;

/// <summary>Loads the PO files of a culture. A file that cannot be read is logged and left out, so that a typo in a translation does not stop the site.</summary>
internal sealed class PoFileTranslations(IEnumerable<ILocalizationFileLocationProvider> locations, ILogger<PoFileTranslations> logger) : ITranslationProvider
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        foreach (var file in locations.SelectMany(location => location.GetLocations(cultureName)).Where(file => file.Exists))
        {
            try
            {
                dictionary.MergeTranslations(Read(file));
            }
            catch (Exception exception) when (exception is PoFormatException or IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                logger.LogError("The translations for '{Culture}' in {File} are left out. {Problem}", cultureName, NameOf(file), exception.Message);
            }
        }
    }

    // The whole file is read before any of it is taken, so that a broken file leaves nothing behind.
    private static List<CultureDictionaryRecord> Read(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream(), _strictUtf8);

        return new PoReader(reader, NameOf(file)).Read().ToList();
    }

    private static string NameOf(IFileInfo file) => file.PhysicalPath ?? file.Name;
}
