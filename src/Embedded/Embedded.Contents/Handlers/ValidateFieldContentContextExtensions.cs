using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Adds validation errors to a content field, under the part's and the field's name.</summary>
public static class ValidateFieldContentContextExtensions
{
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContentValidateResult.Fail(error);
    }

    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContentValidateResult.Fail(new ValidationResult(errorMessage, [$"{context.PartName}.{context.ContentPartFieldDefinition.Name}.{propertyName}"]));
    }
}
