using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Media;
using OrchardCore.PublishLater.Models;
using Portal.Articles.Models;
using Portal.Common.Contents;
using Portal.Editorial.Models;
using Portal.Editorial.Services;

namespace Portal.Editorial.Review;

/// <summary>Lays out a draft for whoever decides about it.</summary>
public sealed class ReviewReader(
    EditorialActor actor,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IMediaFileStore files,
    IStringLocalizer<ReviewReader> localizer)
{
    /// <summary>A width that every site makes variants of, in pixels.</summary>
    private const int CoverWidth = 600;

    /// <summary>What a reader of the draft has seen; another stamp means that it was changed since.</summary>
    public static string StampOf(ContentItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.ContentItemVersionId}.{item.ModifiedUtc?.Ticks}");

    /// <param name="item">The draft.</param>
    /// <param name="part">How far it is.</param>
    /// <param name="comment">What was written with a decision that could not be taken.</param>
    /// <param name="error">Why nothing was decided.</param>
    /// <param name="commentError">What is wrong with the comment.</param>
    public async Task<ReviewPage> ReadAsync(ContentItem item, EditorialPart part, string? comment = null, string? error = null, string? commentError = null)
    {
        var article = item.Part<Article>();

        return new()
        {
            Item = item,
            Part = part,
            TypeName = localizer[(await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType],
            Lead = article?.Lead?.Text,
            Body = await BodyAsync(item),
            CoverUrl = article?.Cover?.Paths is [{ Length: > 0 } cover, ..] ? $"{files.MapPathToPublicUrl(cover)}?width={CoverWidth}" : null,
            Caption = article?.Caption?.Text,
            ScheduledUtc = item.Part<PublishLaterPart>()?.ScheduledPublishUtc,
            IsChange = await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null,
            MayEdit = await actor.MayEditAsync(item),
            MayPreview = await actor.MayPreviewAsync(item),
            Stamp = StampOf(item),
            Comment = comment ?? part.Review.UnsentOf(actor.UserId),
            Error = error,
            CommentError = commentError,
        };
    }

    private async Task<string?> BodyAsync(ContentItem item)
    {
        if ((await contentManager.PopulateAspectAsync<BodyAspect>(item)).Body is not { } body)
        {
            return null;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        body.WriteTo(text, HtmlEncoder.Default);

        return string.IsNullOrWhiteSpace(text.ToString()) ? null : text.ToString();
    }
}
