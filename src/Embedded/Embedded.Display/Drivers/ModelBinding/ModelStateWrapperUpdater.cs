using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Reads through another, and judges each use alone: what was wrong with another editor's values is not its fault.</summary>
public class ModelStateWrapperUpdater : IUpdateModel
{
    private readonly IUpdateModel _updateModel;

    public ModelStateWrapperUpdater(IUpdateModel updateModel)
    {
        ArgumentNullException.ThrowIfNull(updateModel);
        _updateModel = updateModel;
    }

    // What drivers add must reach the page: its messages are those of the controller.
    public ModelStateDictionary ModelState => _updateModel.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class
        => _updateModel.TryUpdateModelAsync(model);

    public async Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
    {
        await _updateModel.TryUpdateModelAsync(model, prefix);

        return IsValid(prefix);
    }

    public async Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class
    {
        await _updateModel.TryUpdateModelAsync(model, prefix, includeExpressions);

        return IsValid(prefix);
    }

    public bool TryValidateModel(object model) => _updateModel.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix)
    {
        _updateModel.TryValidateModel(model, prefix);

        return IsValid(prefix);
    }

    private bool IsValid(string prefix) => ModelState.GetFieldValidationState(prefix) != ModelValidationState.Invalid;
}
