using Embedded.Media.Images;

namespace Embedded.Media.Uploads;

/// <summary>What files of a type begin with, so that a file cannot lie about its type.</summary>
internal static class FileSignatures
{
    /// <summary>As many first bytes as tell a type.</summary>
    public const int Length = 16;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Asf => [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11];

    /// <summary>Whether these first bytes are those of a file with this extension (lower case, with its dot). An extension without a rule passes.</summary>
    public static bool Fits(string extension, ReadOnlySpan<byte> start)
    {
        if (ImageKinds.TryParse(extension.AsSpan(1), out var kind))
        {
            return ImageKinds.Recognize(start) == kind;
        }

        return extension switch
        {
            ".pdf" => start.StartsWith("%PDF-"u8),
            ".docx" or ".xlsx" or ".pptx" or ".ppsx" or ".odt" or ".ods" or ".odp" or ".zip" => start.StartsWith(Zip),
            ".doc" or ".xls" or ".ppt" or ".pps" => start.StartsWith(Ole),
            ".ico" => start is [0, 0, 1, 0, ..],
            ".psd" => start.StartsWith("8BPS"u8),
            ".mp3" => start.StartsWith("ID3"u8) || start is [0xFF, >= 0xE0, ..],
            ".ogg" or ".ogv" => start.StartsWith("OggS"u8),
            ".wav" => IsRiff(start, "WAVE"u8),
            ".avi" => IsRiff(start, "AVI "u8),
            ".wmv" => start.StartsWith(Asf),
            ".mpg" => start is [0, 0, 1, 0xBA or 0xB3, ..],
            ".mp4" or ".m4v" or ".m4a" or ".mov" or ".3gp" => start.Length >= 8 && IsBox(start[4..8]),
            _ => true,
        };
    }

    private static bool IsRiff(ReadOnlySpan<byte> start, ReadOnlySpan<byte> form) => start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..12].SequenceEqual(form);

    // Older QuickTime files begin with their data.
    private static bool IsBox(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("ftyp"u8) || type.SequenceEqual("moov"u8) || type.SequenceEqual("mdat"u8) || type.SequenceEqual("wide"u8) || type.SequenceEqual("free"u8);
}
