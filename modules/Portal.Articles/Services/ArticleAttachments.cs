using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using Portal.Articles.Models;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Services;

/// <summary>Describes the files that an article brings.</summary>
internal sealed class ArticleAttachments(IMediaFileStore mediaFileStore, IStringLocalizer<ArticleAttachments> localizer)
{
    private const double Kilobyte = 1024;

    public async Task<IReadOnlyList<TFile>> OfAsync<TFile>(Article article)
        where TFile : AttachmentViewModel, new()
    {
        var paths = article.Attachments?.Paths ?? [];
        var texts = article.Attachments?.MediaTexts ?? [];
        var files = new List<TFile>(paths.Length);
        for (var i = 0; i < paths.Length; i++)
        {
            if (!string.IsNullOrEmpty(paths[i]))
            {
                files.Add(await DescribeAsync<TFile>(paths[i], i < texts.Length ? texts[i] : null));
            }
        }

        return files;
    }

    private async Task<TFile> DescribeAsync<TFile>(string path, string? text)
        where TFile : AttachmentViewModel, new()
    {
        var size = (await mediaFileStore.GetFileInfoAsync(path))?.Length;

        return new TFile
        {
            Name = string.IsNullOrWhiteSpace(text) ? Path.GetFileName(path) : text,
            Url = mediaFileStore.MapPathToPublicUrl(path),
            Type = Path.GetExtension(path).TrimStart('.').ToUpperInvariant(),
            Size = size,
            SizeText = size is { } bytes ? SizeText(bytes) : null,
        };
    }

    private string SizeText(long bytes)
    {
        var kilobytes = bytes / Kilobyte;

        return kilobytes < Kilobyte
            ? localizer["{0} kB", Math.Max(1, kilobytes).ToString("N0", CultureInfo.CurrentCulture)]
            : localizer["{0} MB", (kilobytes / Kilobyte).ToString("N1", CultureInfo.CurrentCulture)];
    }
}
