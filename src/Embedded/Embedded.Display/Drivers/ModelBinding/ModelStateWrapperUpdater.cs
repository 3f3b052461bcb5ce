using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Reads through another, and keeps apart what was wrong in this one use.</summary>
public class ModelStateWrapperUpdater : IUpdateModel
{
    private readonly IUpdateModel _updateModel;
    private ModelStateDictionary? _modelState;

    public ModelStateWrapperUpdater(IUpdateModel updateModel)
    {
        ArgumentNullException.ThrowIfNull(updateModel);
        _updateModel = updateModel;
    }

    // Drivers that only display never ask for it.
    public ModelStateDictionary ModelState => _modelState ??= new ModelStateDictionary(_updateModel.ModelState);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => KeepAsync(_updateModel.TryUpdateModelAsync(model));

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
        => KeepAsync(_updateModel.TryUpdateModelAsync(model, prefix));

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
        => KeepAsync(_updateModel.TryUpdateModelAsync(model, prefix, includeExpressions));

    public bool TryValidateModel(object model) => Keep(_updateModel.TryValidateModel(model));

    public bool TryValidateModel(object model, string prefix) => Keep(_updateModel.TryValidateModel(model, prefix));

    private async Task<bool> KeepAsync(Task<bool> update) => Keep(await update);

    private bool Keep(bool isValid)
    {
        if (_modelState is not null)
        {
            _modelState.Merge(_updateModel.ModelState);
        }

        return isValid;
    }
}
