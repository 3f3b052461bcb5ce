using System.Globalization;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using Portal.Meetings.ViewModels;

namespace Portal.Meetings.Services;

/// <summary>Makes of a field of files what pages show.</summary>
public sealed class DocumentPresenter(IMediaFileStore mediaFileStore)
{
    private const double Kilobyte = 1024;

    /// <summary>The files, each by the name that the editor gave it or else by its own.</summary>
    public async Task<IReadOnlyList<DocumentViewModel>> PresentAsync(MediaField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var paths = field.Paths ?? [];
        var documents = new List<DocumentViewModel>(paths.Length);
        for (var position = 0; position < paths.Length; position++)
        {
            var path = paths[position];
            var name = field.MediaTexts?.ElementAtOrDefault(position);
            var file = await mediaFileStore.GetFileInfoAsync(path);
            documents.Add(new DocumentViewModel
            {
                Name = string.IsNullOrWhiteSpace(name) ? Path.GetFileNameWithoutExtension(path) : name,
                Path = path,
                Format = Path.GetExtension(path).TrimStart('.').ToUpperInvariant(),
                SizeText = file is null ? null : Size(file.Length),
            });
        }

        return documents;
    }

    private static string Size(long bytes) => bytes < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.CurrentCulture, $"{Math.Max(1, Math.Round(bytes / Kilobyte)):N0} KB")
        : string.Create(CultureInfo.CurrentCulture, $"{bytes / (Kilobyte * Kilobyte):N1} MB");
}
