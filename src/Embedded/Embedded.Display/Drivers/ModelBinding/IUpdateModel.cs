using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Reads posted values into models and keeps what was wrong with them.</summary>
public interface IUpdateModel
{
    ModelStateDictionary ModelState { get; }

    Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class;

    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class;

    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions)
        where TModel : class;

    bool TryValidateModel(object model);

    bool TryValidateModel(object model, string prefix);
}
