using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Texts from PO files as HTML; arguments are encoded, the text is not.</summary>
public class PortableObjectHtmlLocalizer : HtmlLocalizer
{
    private readonly IStringLocalizer _localizer;

    public PortableObjectHtmlLocalizer(IStringLocalizer localizer)
        : base(localizer) => _localizer = localizer;

    public override LocalizedHtmlString this[string name] => ToHtmlString(_localizer[name]);

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            if (_localizer is not IPluralStringLocalizer plural || arguments is not [PluralizationArgument])
            {
                return base[name, arguments];
            }

            var (translation, formatArguments) = plural.GetTranslation(name, arguments);

            return ToHtmlString(translation, formatArguments);
        }
    }
}
