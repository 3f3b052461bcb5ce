using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Embedded.Mvc.ModelBinding;

/// <summary>What a form says about a value that cannot be bound, in the visitor's language.</summary>
internal sealed class BindingMessages(IStringLocalizer<BindingMessages> text) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => text["The value '{0}' is not valid for {1}.", value, field]);
        messages.SetMissingBindRequiredValueAccessor(field => text["A value for {0} is missing.", field]);
        messages.SetMissingKeyOrValueAccessor(() => text["A value is required."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["The request has no content."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["The value '{0}' is not valid.", value]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["The value is not valid."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["The value must be a number."]);
        messages.SetUnknownValueIsInvalidAccessor(field => text["The value for {0} is not valid.", field]);
        messages.SetValueIsInvalidAccessor(value => text["The value '{0}' is not valid.", value]);
        messages.SetValueMustBeANumberAccessor(field => text["{0} must be a number.", field]);
        messages.SetValueMustNotBeNullAccessor(value => text["The value '{0}' is not valid.", value]);
    }
}
