using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

/// <summary>Adds errors under the prefix of a form's part.</summary>
public static class ModelStateDictionaryExtensions
{
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage)
    {
        var name = string.IsNullOrEmpty(prefix) ? key : string.IsNullOrEmpty(key) ? prefix : $"{prefix}.{key}";
        modelState.AddModelError(name, errorMessage);
    }

    public static void AddModelError(this ModelStateDictionary modelState, ModelError error) => modelState.AddModelError(error.Key, error.Message);

    public static void AddModelErrors(this ModelStateDictionary modelState, IEnumerable<ModelError> errors)
    {
        foreach (var error in errors)
        {
            modelState.AddModelError(error);
        }
    }

    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        var message = item.ErrorMessage ?? string.Empty;

        if (!item.MemberNames.Any())
        {
            modelState.AddModelError(prefix, string.Empty, message);
        }

        foreach (var member in item.MemberNames)
        {
            modelState.AddModelError(prefix, member, message);
        }
    }

    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult> validationResults)
    {
        foreach (var item in validationResults)
        {
            modelState.BindValidationResult(prefix, item);
        }
    }
}
