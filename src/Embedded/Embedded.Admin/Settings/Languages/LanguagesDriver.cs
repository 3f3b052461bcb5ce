using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization.Models;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Languages;

/// <summary>Chooses the languages in which visitors get the site's labels.</summary>
internal sealed class LanguagesDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor accessor,
    IShellReleaseManager releases,
    IStringLocalizer<LanguagesDriver> localizer) : PermittedSiteDriver<LocalizationSettings>(authorization, accessor)
{
    // Those that the labels are translated into.
    private static readonly string[] _translated = ["vi", "en"];

    protected override string SettingsGroupId => LanguagesGroup.Id;

    protected override Permission Permission => CulturePermissions.ManageCultures;

    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, LocalizationSettings section)
        => new(Initialize<LanguagesViewModel>("LanguageSettings_Edit", model =>
        {
            model.SupportedCultures = section.SupportedCultures;
            model.DefaultCulture = section.DefaultCulture;
            model.Cultures = [.. Offered(section).Select(CultureInfo.GetCultureInfo)];
        }).Location("Content:1"));

    protected override async Task ApplyAsync(ISite site, LocalizationSettings section, UpdateEditorContext context)
    {
        var model = new LanguagesViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var offered = Offered(section);
        var supported = offered.Intersect(model.SupportedCultures ?? []).ToArray();
        if (supported.Length == 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.SupportedCultures), localizer["Tick a language."]);
        }
        else if (!supported.Contains(model.DefaultCulture))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultCulture), localizer["Choose the first language among those that are ticked."]);
        }

        if (context.Updater.ModelState.IsValid)
        {
            section.SupportedCultures = supported;
            section.DefaultCulture = model.DefaultCulture;
            releases.RequestRelease();
        }
    }

    private static string[] Offered(LocalizationSettings section) => [.. _translated.Union(section.SupportedCultures)];
}
