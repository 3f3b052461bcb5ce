using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Adds validation errors to a content part, under the part's name.</summary>
public static class ValidateContentPartContextExtensions
{
    public static void Fail(this ValidateContentPartContext context, ValidationResult error)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContentValidateResult.Fail(error);
    }

    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContentValidateResult.Fail(new ValidationResult(errorMessage, [$"{context.ContentTypePartDefinition.Name}.{propertyName}"]));
    }
}
