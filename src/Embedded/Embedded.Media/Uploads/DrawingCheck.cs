using System.Xml;

namespace Embedded.Media.Uploads;

/// <summary>Whether an SVG drawing only draws.</summary>
internal static class DrawingCheck
{
    /// <summary>Elements that run code, bring in other documents, or change attributes later on.</summary>
    private static readonly HashSet<string> _active = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "animate", "set",
    };

    private static readonly XmlReaderSettings _settings = new()
    {
        Async = true,
        // Drawing programs write a document type; its entities are never expanded.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CloseInput = false,
        MaxCharactersInDocument = 20_000_000,
    };

    public static async Task<bool> IsHarmlessAsync(Stream stream)
    {
        using var reader = XmlReader.Create(stream, _settings);
        try
        {
            var isDrawing = false;
            while (await reader.ReadAsync())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name != "xml")
                {
                    return false;
                }

                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                isDrawing = isDrawing || (reader.Depth == 0 && reader.LocalName == "svg");
                if (!isDrawing || _active.Contains(reader.LocalName) || HasActiveAttribute(reader))
                {
                    return false;
                }
            }

            return isDrawing;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool HasActiveAttribute(XmlReader reader)
    {
        var isActive = false;
        for (var more = reader.MoveToFirstAttribute(); more && !isActive; more = reader.MoveToNextAttribute())
        {
            isActive = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (reader.LocalName == "href" && IsActiveAddress(reader.Value));
        }

        reader.MoveToElement();

        return isActive;
    }

    private static bool IsActiveAddress(string value)
    {
        var address = string.Concat(value.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)));

        return address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
            || address.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase);
    }
}
