using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement;

/// <summary>Builds the shapes of a model; a driver that fails is logged and left out.</summary>
public class DisplayManager<TModel> : BaseDisplayManager, IDisplayManager<TModel>
{
    private readonly IEnumerable<IDisplayDriver<TModel>> _drivers;
    private readonly IShapeFactory _shapeFactory;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger _logger;

    public DisplayManager(
        IEnumerable<IDisplayDriver<TModel>> drivers,
        IShapeFactory shapeFactory,
        IEnumerable<IShapePlacementProvider> placementProviders,
        ILogger<DisplayManager<TModel>> logger,
        ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        _drivers = drivers;
        _shapeFactory = shapeFactory;
        _layoutAccessor = layoutAccessor;
        _logger = logger;
    }

    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string? displayType = null, string? group = null)
    {
        var shapeType = typeof(TModel).Name + (string.IsNullOrEmpty(displayType) ? "" : "_" + displayType);
        var shape = await CreateContentShapeAsync(shapeType);
        var context = new BuildDisplayContext(
            shape,
            displayType ?? "",
            group ?? "",
            _shapeFactory,
            await _layoutAccessor.GetLayoutAsync(),
            new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _drivers.InvokeAsync(
            async driver =>
            {
                if (await driver.BuildDisplayAsync(model, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            },
            _logger);

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string group, string htmlPrefix)
    {
        var shape = await CreateContentShapeAsync(typeof(TModel).Name + "_Edit");
        var context = new BuildEditorContext(
            shape,
            group,
            isNew,
            htmlPrefix,
            _shapeFactory,
            await _layoutAccessor.GetLayoutAsync(),
            new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _drivers.InvokeAsync(
            async driver =>
            {
                if (await driver.BuildEditorAsync(model, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            },
            _logger);

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string group, string htmlPrefix)
    {
        var shape = await CreateContentShapeAsync(typeof(TModel).Name + "_Edit");
        var context = new UpdateEditorContext(
            shape,
            group,
            isNew,
            htmlPrefix,
            _shapeFactory,
            await _layoutAccessor.GetLayoutAsync(),
            new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _drivers.InvokeAsync(
            async driver =>
            {
                if (await driver.UpdateEditorAsync(model, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            },
            _logger);

        return shape;
    }
}
