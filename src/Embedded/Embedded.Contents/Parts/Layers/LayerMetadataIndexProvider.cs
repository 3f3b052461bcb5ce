using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;
using YesSql.Indexes;

namespace OrchardCore.Layers.Indexes;

internal sealed class LayerMetadataIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<LayerMetadataIndex>()
            .When(contentItem => contentItem.Has<LayerMetadata>())
            .Map(contentItem =>
            {
                var metadata = contentItem.As<LayerMetadata>();

                return metadata is null || (!contentItem.Published && !contentItem.Latest)
                    ? null!
                    : new LayerMetadataIndex { Zone = metadata.Zone };
            });
}
