using System.Diagnostics.CodeAnalysis;
using Embedded.Localization;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Reads the translations of a PO file.</summary>
public class PoParser
{
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance method in Orchard Core.")]
    public IEnumerable<CultureDictionaryRecord> Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);

        return new PoReader(reader, file: null).Read();
    }
}
