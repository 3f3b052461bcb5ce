using Embedded.Contents.Parts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Layers.Models;

namespace OrchardCore.Layers.Handlers;

/// <summary>A widget on a layer needs a zone to stand in; no type declares the part, so no part handler would run.</summary>
internal sealed class LayerMetadataHandler(IStringLocalizer<PartMessages> localizer) : ContentHandlerBase
{
    private const int MaxZoneLength = 64;

    public override Task ValidatingAsync(ValidateContentContext context)
    {
        if (context.ContentItem.As<LayerMetadata>() is { } metadata)
        {
            if (string.IsNullOrWhiteSpace(metadata.Zone))
            {
                context.Fail(localizer["A widget on a layer needs a zone."], $"{nameof(LayerMetadata)}.{nameof(metadata.Zone)}");
            }
            else if (metadata.Zone.Length > MaxZoneLength)
            {
                context.Fail(
                    localizer["{0} takes at most {1} characters.", localizer["Zone"], MaxZoneLength],
                    $"{nameof(LayerMetadata)}.{nameof(metadata.Zone)}");
            }

            if (string.IsNullOrWhiteSpace(metadata.Layer))
            {
                context.Fail(localizer["A widget on a layer needs the layer's name."], $"{nameof(LayerMetadata)}.{nameof(metadata.Layer)}");
            }
        }

        return Task.CompletedTask;
    }
}
