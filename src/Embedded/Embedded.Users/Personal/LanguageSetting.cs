using System.Globalization;
using Embedded.Users.Forms;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;

namespace Embedded.Users.Personal;

/// <summary>The language, among those of the site.</summary>
internal sealed class LanguageSetting(ILocalizationService localization, IStringLocalizer<LanguageSetting> localizer) : IPersonalSetting
{
    public async Task<SelectField?> BuildAsync(User user)
    {
        var cultures = await localization.GetSupportedCulturesAsync();
        if (cultures.Length < 2)
        {
            return null;
        }

        var chosen = user.PreferredCulture();
        var options = cultures
            .Select(culture => new SelectListItem(CultureInfo.GetCultureInfo(culture).NativeName, culture, culture == chosen))
            .Prepend(new SelectListItem(localizer["The language of the browser"], string.Empty, chosen is null));

        return new SelectField(nameof(ProfileModel.Culture), localizer["Language"], [.. options]);
    }

    public async Task<bool> UpdateAsync(User user, ProfileModel model)
    {
        var culture = string.IsNullOrEmpty(model.Culture) ? null : model.Culture;
        if (culture is not null && !(await localization.GetSupportedCulturesAsync()).Contains(culture))
        {
            return false;
        }

        user.Alter<UserLocalizationSettings>(settings => settings.Culture = culture);

        return true;
    }
}
