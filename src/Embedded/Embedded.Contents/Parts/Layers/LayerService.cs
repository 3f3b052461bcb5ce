using System.Linq.Expressions;
using Embedded.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using YesSql;
using YesSql.Services;

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
            // First the few widgets, then what the predicate says of them: joined, a database may walk through every content item instead.
            var widgets = (await session.Query<ContentItem, LayerMetadataIndex>().ListAsync()).ToList();
            if (widgets.Count == 0)
            {
                return widgets;
            }

            var ids = widgets.ConvertAll(widget => widget.Id);
            var meant = (await session.QueryIndex(predicate).Where(index => index.DocumentId.IsIn(ids)).ListAsync()).Select(index => index.DocumentId).ToHashSet();

            return widgets.Where(widget => meant.Contains(widget.Id));
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
