using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization;

/// <summary>Plural forms of localized texts.</summary>
public static class StringLocalizerExtensions
{
    /// <summary>Picks the form that fits the count; <c>{0}</c> in the text is the count, the arguments follow it.</summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        localizer.Plural(count, [singular, plural], arguments);

    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(localizer);
        ArgumentNullException.ThrowIfNull(pluralForms);

        if (pluralForms.Length == 0)
        {
            throw new ArgumentException("At least one plural form is needed.", nameof(pluralForms));
        }

        return localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
    }
}
