using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>A localizer that also gives a translation apart from its arguments.</summary>
public interface IPluralStringLocalizer : IStringLocalizer
{
    (LocalizedString, object[]) GetTranslation(string name, params object[] arguments);
}
