using System.Linq.Expressions;
using Embedded.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using YesSql;

namespace OrchardCore.Layers.Services;

internal sealed class LayerService(ISession session, IDocumentManager<LayersDocument> documents, PageDependencies dependencies) : ILayerService
{
    public Task<LayersDocument> LoadLayersAsync() => documents.GetOrCreateMutableAsync();

    public Task<LayersDocument> GetLayersAsync() => documents.GetOrCreateImmutableAsync();

    public async Task<IEnumerable<ContentItem>> GetLayerWidgetsAsync(Expression<Func<ContentItemIndex, bool>> predicate)
    {
        // Every page asks for these. It depends on the widgets alone, not on each content item that the second index knows.
        dependencies.Add(PageDependencies.TagOf(typeof(LayerMetadataIndex)));
        using (dependencies.Pause())
        {
            return await session
                .Query<ContentItem, LayerMetadataIndex>()
                .With(predicate)
                .ListAsync();
        }
    }

    public async Task<IEnumerable<LayerMetadata>> GetLayerWidgetsMetadataAsync(Expression<Func<ContentItemIndex, bool>> predicate)
    {
        var widgets = await GetLayerWidgetsAsync(predicate);

        return widgets
            .Select(widget => widget.As<LayerMetadata>())
            .Where(metadata => metadata is not null)
            .OrderBy(metadata => metadata!.Position)!;
    }

    public Task UpdateAsync(LayersDocument layers) => documents.UpdateAsync(layers);
}
