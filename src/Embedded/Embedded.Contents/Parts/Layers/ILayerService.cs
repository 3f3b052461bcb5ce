using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Layers.Models;

namespace OrchardCore.Layers.Services;

/// <summary>The layers of a site and the widgets on them.</summary>
public interface ILayerService
{
    Task<LayersDocument> LoadLayersAsync();

    Task<LayersDocument> GetLayersAsync();

    Task<IEnumerable<ContentItem>> GetLayerWidgetsAsync(Expression<Func<ContentItemIndex, bool>> predicate);

    Task<IEnumerable<LayerMetadata>> GetLayerWidgetsMetadataAsync(Expression<Func<ContentItemIndex, bool>> predicate);

    Task UpdateAsync(LayersDocument layers);
}
