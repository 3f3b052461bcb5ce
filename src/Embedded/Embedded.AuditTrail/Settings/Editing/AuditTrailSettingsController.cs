using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.AuditTrail.Settings.Editing;

/// <summary>What is recorded and for how long, at the address that Orchard Core's own admin has.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
[Admin]
public sealed class AuditTrailSettingsController(
    IServiceProvider services,
    IAuditTrailManager manager,
    ISiteService sites,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<AuditTrailSettingsController> texts,
    IHtmlLocalizer<AuditTrailSettingsController> localizer) : Controller
{
    /// <summary><c>GET /Admin/Settings/AuditTrail</c>.</summary>
    [Admin("Settings/AuditTrail", "AuditTrailSettings")]
    [HttpGet]
    [ActionName("Edit")]
    public async Task<IActionResult> ShowAsync()
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var settings = await sites.GetSettingsAsync<AuditTrailSettings>();
        var trimming = await sites.GetSettingsAsync<AuditTrailTrimmingSettings>();

        return await ShowAsync(new AuditTrailSettingsForm
        {
            Events = [.. Events().Where(one => IsChosen(settings, one)).Select(KeyOf)],
            ContentTypes = (await sites.GetSettingsAsync<ContentAuditTrailSettings>()).AllowedContentTypes,
            KeepsAddress = settings.ClientIpAddressAllowed,
            IsTrimmed = !trimming.Disabled,
            RetentionDays = trimming.RetentionDays.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Stores what was chosen.</summary>
    [Admin("Settings/AuditTrail", "AuditTrailSettings")]
    [HttpPost]
    [ActionName("Edit")]
    public async Task<IActionResult> SaveAsync(AuditTrailSettingsForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await MayAsync())
        {
            return Forbid();
        }

        var days = DaysOf(form);
        if (days is null && form.IsTrimmed)
        {
            ModelState.AddModelError(nameof(AuditTrailSettingsForm.RetentionDays), texts["Enter a number of days from 1 to {0}.", AuditTrailSettingsForm.MostDays]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return await ShowAsync(form);
        }

        await StoreAsync(form, days);
        await notifier.SuccessAsync(localizer["The settings of the record are saved."]);

        return RedirectToAction("Edit");
    }

    private static int? DaysOf(AuditTrailSettingsForm form)
        => int.TryParse(form.RetentionDays?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= AuditTrailSettingsForm.MostDays ? days : null;

    private static string KeyOf(AuditTrailEventDescriptor one) => $"{one.Category}.{one.Name}";

    private static bool IsChosen(AuditTrailSettings settings, AuditTrailEventDescriptor one)
        => one.IsMandatory
            || (settings.Categories.FirstOrDefault(category => category.Name == one.Category)?.Events.FirstOrDefault(found => found.Name == one.Name)?.IsEnabled ?? one.IsEnabledByDefault);

    private IEnumerable<AuditTrailEventDescriptor> Events() => manager.DescribeCategories().SelectMany(category => category.Events.Values);

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, AuditTrailPermissions.ManageAuditTrailSettings);

    private async Task<IActionResult> ShowAsync(AuditTrailSettingsForm form)
    {
        form.Categories =
        [
            .. manager.DescribeCategories().Select(category => new EventChoices(
                category.LocalizedName(services).Value,
                [
                    .. category.Events.Values.Select(one => new EventChoice(
                        KeyOf(one), one.LocalizedName(services).Value, one.Description(services).Value, one.IsMandatory, one.IsMandatory || form.Events.Contains(KeyOf(one), StringComparer.Ordinal))),
                ])),
        ];
        form.Types = (await TypesAsync()).ToDictionary(type => type.Name, type => texts[type.DisplayName].Value, StringComparer.Ordinal);

        return View("AuditTrailSettings", form);
    }

    /// <summary>The types whose items have a page or a list of their own, and those that are recorded already.</summary>
    private async Task<IEnumerable<ContentTypeDefinition>> TypesAsync()
    {
        var recorded = (await sites.GetSettingsAsync<ContentAuditTrailSettings>()).AllowedContentTypes;

        return (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.IsListable() || recorded.Contains(type.Name, StringComparer.OrdinalIgnoreCase))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture);
    }

    private async Task StoreAsync(AuditTrailSettingsForm form, int? days)
    {
        var types = await TypesAsync();
        var site = await sites.LoadSiteSettingsAsync();
        site.Alter<AuditTrailSettings>(nameof(AuditTrailSettings), settings =>
        {
            settings.ClientIpAddressAllowed = form.KeepsAddress;
            settings.Categories =
            [
                .. manager.DescribeCategories().Select(category => new AuditTrailCategorySettings
                {
                    Name = category.Name,
                    Events =
                    [
                        .. category.Events.Values.Select(one => new AuditTrailEventSettings
                        {
                            Name = one.Name,
                            Category = one.Category,
                            IsEnabled = one.IsMandatory || form.Events.Contains(KeyOf(one), StringComparer.Ordinal),
                        }),
                    ],
                }),
            ];
        });
        site.Alter<ContentAuditTrailSettings>(nameof(ContentAuditTrailSettings), settings =>
            settings.AllowedContentTypes = [.. types.Select(type => type.Name).Where(name => form.ContentTypes.Contains(name, StringComparer.Ordinal))]);
        site.Alter<AuditTrailTrimmingSettings>(nameof(AuditTrailTrimmingSettings), settings =>
        {
            settings.Disabled = !form.IsTrimmed;
            settings.RetentionDays = days ?? settings.RetentionDays;
        });
        await sites.UpdateSiteSettingsAsync(site);
    }
}
