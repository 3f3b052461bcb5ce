using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Adds validation errors to a content item.</summary>
public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContentValidateResult.Fail(error);
    }

    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContentValidateResult.Fail(new ValidationResult(errorMessage, memberNames));
    }
}
