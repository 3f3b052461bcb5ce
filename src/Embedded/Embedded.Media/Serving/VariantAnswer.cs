using System.Data.Common;
using System.Drawing;
using Embedded.Media.Facts;
using Embedded.Media.Images;
using Embedded.Media.Images.Variants;
using Embedded.Media.Library;
using Embedded.Media.Options;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Media;
using OrchardCore.Media.Processing;

namespace Embedded.Media.Serving;

/// <summary>Answers a request for a variant of a picture.</summary>
internal sealed class VariantAnswer(VariantFactory factory, ImageCatalog catalog, MediaFolder folder, MediaHeaders headers, IOptions<MediaOptions> options, IOptions<ImageLimits> limits)
{
    /// <summary>False where the original is the answer.</summary>
    public async Task<bool> TryAnswerAsync(HttpContext context, FileInfo file)
    {
        var commands = VariantCommands.From(context.Request.Query);
        if (commands.Count == 0)
        {
            return false;
        }

        if (!VariantSpec.TryRead(commands, limits.Value.MaxSide, out var spec, out var problem))
        {
            await MediaText.BadCommandAsync(context, problem);
            return true;
        }

        if (!IsSigned(context, commands))
        {
            spec = WithholdUnsigned(spec);
        }

        if (spec.IsOriginal)
        {
            return false;
        }

        if (spec.Mode == ResizeMode.Crop && commands.Find(VariantCommands.Focus) is null)
        {
            spec = spec with { Focus = await FocusOfAsync(context, file) };
        }

        if (catalog.Find(file) is not { } info)
        {
            await MediaText.UnprocessableAsync(context);
            return true;
        }

        if (spec.Format is null)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
        }

        await AnswerAsync(context, file, spec, spec.Format ?? FormatChoice.For(info.Kind, context.Request.GetTypedHeaders().Accept));
        return true;
    }

    private static bool IsSigned(HttpContext context, VariantCommands commands) =>
        context.Request.Query.TryGetValue(VariantCommands.Token, out var token)
        && context.RequestServices.GetRequiredService<IMediaTokenService>().TryValidateToken(commands, token.ToString());

    /// <summary>
    /// What anyone may ask for: the supported sizes. The rest is left out, as in Orchard Core: a link with a size that was once
    /// supported still shows the picture.
    /// </summary>
    private VariantSpec WithholdUnsigned(VariantSpec spec) => spec with
    {
        Width = IsSupported(spec.Width) ? spec.Width : 0,
        Height = IsSupported(spec.Height) ? spec.Height : 0,
        Focus = VariantSpec.Middle,
        Background = null,
        Quality = options.Value.UseTokenizedQueryString ? null : spec.Quality,
    };

    /// <summary>What is kept with the file; the middle where nothing is, or where it cannot be read now.</summary>
    private async Task<PointF> FocusOfAsync(HttpContext context, FileInfo file)
    {
        try
        {
            var path = Path.GetRelativePath(folder.Root, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            var fact = await context.RequestServices.GetRequiredService<MediaFacts>().FindAsync(path);

            return VariantSpec.TryReadFocus(fact.Focus, out var focus) ? focus : VariantSpec.Middle;
        }
        catch (DbException)
        {
            return VariantSpec.Middle;
        }
    }

    private bool IsSupported(int side) => Array.BinarySearch(options.Value.SupportedSizes, side) >= 0;

    private async Task AnswerAsync(HttpContext context, FileInfo file, VariantSpec spec, ImageKind format)
    {
        var tag = MediaMiddleware.TagOf(VariantKey.Of(file, spec, format));
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            // The client's copy is good whether or not ours is still kept.
            headers.Set(context, file, isDrawing: false);
            context.Response.GetTypedHeaders().ETag = tag;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var result = await factory.GetAsync(file, spec, format, context.RequestAborted);
        if (result.Content is null)
        {
            await (result.Problem == VariantProblem.Busy ? MediaText.BusyAsync(context) : MediaText.UnprocessableAsync(context));
            return;
        }

        headers.Set(context, file, isDrawing: false);
        await TypedResults
            .Stream(result.Content, ImageKinds.ContentTypeOf(format), lastModified: file.LastWriteTimeUtc, entityTag: tag, enableRangeProcessing: true)
            .ExecuteAsync(context);
    }
}
