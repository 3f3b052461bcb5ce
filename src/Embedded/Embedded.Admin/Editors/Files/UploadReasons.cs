using Embedded.Media.Uploads;
using Microsoft.Extensions.Localization;

namespace Embedded.Admin.Editors.Files;

/// <summary>Says why the library does not take a file, and what helps.</summary>
internal sealed class UploadReasons(IStringLocalizer<UploadReasons> localizer)
{
    private const int Megabyte = 1_000_000;

    public string Explain(string fileName, UploadRefusal refusal, int maxFileSize) => refusal switch
    {
        UploadRefusal.Name => localizer["{0}: the file has no name of letters or digits. Rename it and send it again.", fileName],
        UploadRefusal.Empty => localizer["{0}: the file is empty.", fileName],
        UploadRefusal.TooLarge => localizer["{0}: the file is too large. At most {1} MB can be sent.", fileName, maxFileSize / Megabyte],
        UploadRefusal.Type => localizer["{0}: files of this type cannot be used here.", fileName],
        UploadRefusal.Disguised => localizer["{0}: the file is not of the type that its name says. Save it again in the right format.", fileName],
        UploadRefusal.Damaged => localizer["{0}: the picture is damaged and cannot be opened.", fileName],
        UploadRefusal.TooManyPixels => localizer["{0}: the picture has too many pixels. Make it smaller and send it again.", fileName],
        UploadRefusal.ActiveDrawing => localizer["{0}: the drawing holds a script or is damaged. Export it again as a plain drawing, or as PNG.", fileName],
        UploadRefusal.DiskFull => localizer["{0}: the server's disk is full. The file was not stored. Tell whoever looks after the site, and send it again once there is room.", fileName],
        _ => localizer["{0}: the file could not be stored on the server. Tell whoever looks after the site.", fileName],
    };
}
